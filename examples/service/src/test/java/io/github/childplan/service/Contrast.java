package io.github.childplan.service;

/**
 * A script that returns every text on a page whose contrast with the ground behind it is below 4.5 to 1, the least that WCAG 2.2
 * asks for (success criterion 1.4.3, level AA).
 */
final class Contrast {

    static final String SCRIPT = """
            const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
            const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
            const parse = text => text.match(/[0-9.]+/g).map(Number);
            const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                    const c = parse(getComputedStyle(e).backgroundColor);
                    if (c.length < 4 || c[3] > 0) { return c; }
                }
                return [255, 255, 255];
            };
            const faint = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || !element.getClientRects().length) { continue; }
                const style = getComputedStyle(element);
                const ink = parse(element instanceof SVGElement ? style.fill : style.color);
                const pair = [light(ink), light(ground(element))].sort((a, b) => b - a);
                const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
                if (ratio < 4.5) { faint.push(ratio.toFixed(2) + ' ' + texts.currentNode.data.trim()); }
            }
            return faint;
            """;

    private Contrast() {}
}
