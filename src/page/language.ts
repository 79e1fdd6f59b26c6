/** The language that the page gives to this element, looking out of shadow trees as `lang` inherits. */
export function languageOf(element: Element): string | undefined {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const lang = place.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return undefined;
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;
