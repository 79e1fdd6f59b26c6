export async function sendForm(
  _form: { action: string; fields: readonly (readonly [string, string])[] },
  _target: string,
): Promise<'FRAME_NO_TABS' | 'FRAME_NO_FORMS' | 'NET_BLOCKED_CSP' | undefined> {
  return undefined;
}
