/** Style sheets as text: made into sheets in the browser only, and once however many elements adopt them. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** Adopted sheets work under every content security policy that `<style>` does not. */
export function adoptStyles(root: ShadowRoot, texts: readonly string[]): void {
  const wanted = texts.map(sheetOf);
  const now = root.adoptedStyleSheets;
  if (wanted.some((sheet, index) => sheet !== now[index])) root.adoptedStyleSheets = wanted;
}

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
