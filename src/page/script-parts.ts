import { scriptElement } from './config.js';
import type { PartLoader } from './parts.js';
import { trustedTypes } from './trusted-types.js';

/**
 * Loads parts for pages that pasted a script tag. An import cannot carry a hash, a script element
 * can: the element loads and verifies the part, and `import()` of the same address is then answered
 * from the page's module map with that same, verified module.
 *
 * @param hashes Subresource integrity value of each part, by name; written in by the build.
 * @param base Address that part names are relative to.
 */
export function scriptParts(hashes: Readonly<Record<string, string>>, base: string): PartLoader {
  return async (name) => {
    const integrity = hashes[name];
    if (!integrity) return undefined;
    const url = new URL(`${name}.js`, base).href;
    await verified(url, integrity);
    return import(/* @vite-ignore */ url);
  };
}

async function verified(url: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  const address = trustedTypes()?.createScriptURL(url);
  if (!address) throw new TypeError('trusted types refuse parts');
  try {
    await new Promise<void>((resolve, reject) => {
      script.type = 'module';
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
      script.nonce = scriptElement()?.nonce ?? '';
      script.onload = () => resolve();
      script.onerror = () => reject(new TypeError(`part refused: ${url}`));
      script.src = address;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
