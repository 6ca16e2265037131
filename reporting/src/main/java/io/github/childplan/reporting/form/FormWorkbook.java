package io.github.childplan.reporting.form;

import io.github.childplan.core.value.Language;

/**
 * A form as an XLSX workbook: a sheet with a row for each indicator, its name and definitions beside the cells to fill; a sheet
 * of instructions; and a sheet that nobody sees and that says which form it is.
 *
 * <p>Cells to fill check what is typed: whole numbers from 0 on, a numerator not above its denominator. Everything else is
 * protected without a password, so that nobody changes it by accident and whoever must can. It prints on A4.
 *
 * <p>The same form gives the same bytes: no time, user or machine is in them. Needs the office library, which brings
 * {@code poi-ooxml}. Stateless and thread-safe.
 */
public final class FormWorkbook {

    private FormWorkbook() {}

    /**
     * Writes a form.
     *
     * @param form the form
     * @param language the language of headings, definitions, instructions and messages
     * @return the bytes of the workbook
     */
    public static byte[] write(Form form, Language language) {
        return WorkbookWriter.write(form, language);
    }
}
