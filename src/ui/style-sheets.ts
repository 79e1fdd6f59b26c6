/** Style sheets as text: made into sheets in the browser only, and once however many elements adopt them. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** Adopted sheets work under every content security policy that `<style>` does not. */
export function adoptStyles(root: ShadowRoot, texts: readonly string[]): void {
  root.adoptedStyleSheets = texts.map((text) => {
    const sheet = sheets.get(text) ?? new CSSStyleSheet();
    if (!sheets.has(text)) sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });
}
