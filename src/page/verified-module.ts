import { scriptElement } from './config.js';
import { trustedTypes } from './trusted-types.js';

/**
 * A module whose content is known. An import cannot carry a hash, a script element can: the element
 * loads and verifies the module, and `import()` of the same address is then answered from the page's
 * module map with that same, verified module.
 *
 * @param integrity Subresource integrity value.
 */
export async function verifiedModule(url: string, integrity: string): Promise<unknown> {
  const script = document.createElement('script');
  const address = trustedTypes()?.createScriptURL(url);
  if (!address) throw new TypeError(url);
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
  return import(/* @vite-ignore */ url);
}
