/**
 * Optional parts: code that most pages never need (diagnosis, further dialects, languages). A part
 * imports nothing; it exports `create(tools)` and is handed the ground floor's functions. Where a
 * part comes from is the entry's business: npm entries import it, script-tag files load it with its
 * hash (see script-parts.ts).
 */

/** Loads one part by name; rejects when it cannot be had or was tampered with. */
export type PartLoader = (name: string) => Promise<unknown>;

let loader: PartLoader | undefined;

/** Tells this copy where its parts come from. */
export function useParts(load: PartLoader): void {
  loader = load;
}

/** The part made with these tools; rejects where this copy has none of that name. */
export async function part<Made, Tools>(name: string, tools: Tools): Promise<Made> {
  const module = (await loader?.(name)) as { create(tools: Tools): Made };
  return module.create(tools);
}
