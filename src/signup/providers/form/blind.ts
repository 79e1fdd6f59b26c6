import { postOnce } from '../../../net/post.js';
import type { NativeForm, ProviderFactory } from '../../signup-provider.js';

/**
 * Has a form sent unseen, by `no-cors`, and opens no tab: for services that have no page to go on with, and whose own
 * embeds do so. The owner can have the tab all the same, by the option `"blind": false`.
 */
export const blind =
  (form: ProviderFactory): ProviderFactory =>
  (config) => {
    const provider = form(config);
    if (config.options?.blind === false) return provider;
    return {
      ...provider,
      async subscribe(subscription, { post = postOnce } = {}) {
        const { action, fields } = (await provider.subscribe(subscription)) as NativeForm;
        const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
        await post(action, { body, blind: true });
        return { status: 'sent-unknown' };
      },
    };
  };
