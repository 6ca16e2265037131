// Shows the targets of one verdict only. Without this script the page has everything as well.
(function () {
  'use strict';
  var filter = document.querySelector('.filter');
  var status = filter.querySelector('[role=status]');
  var buttons = Array.from(filter.querySelectorAll('button'));
  var cards = Array.from(document.querySelectorAll('.card'));

  function choose(chosen) {
    var verdict = chosen.dataset.verdict;
    buttons.forEach(function (button) { button.setAttribute('aria-pressed', String(button === chosen)); });
    cards.forEach(function (card) { card.hidden = verdict !== '' && card.dataset.verdict !== verdict; });
    document.querySelectorAll('.milestone').forEach(function (milestone) {
      milestone.hidden = milestone.querySelector('.card:not([hidden])') === null;
    });
    var shown = cards.filter(function (card) { return !card.hidden; }).length;
    status.textContent = filter.dataset.shown.replace('#', String(shown));
  }

  buttons.forEach(function (button) { button.addEventListener('click', function () { choose(button); }); });
  filter.hidden = false;
})();
