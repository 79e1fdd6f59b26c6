export async function sendForm(
  _form: { action: string; fields: readonly (readonly [string, string])[] },
  _target: string,
): Promise<string> {
  return 'sent';
}
