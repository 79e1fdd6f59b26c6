import { HandbillError, isHandbillError } from '../../net/handbill-error.js';
import { parseRecord } from '../../net/json.js';
import { postOnce } from '../../net/post.js';
import { subscriptionsAddress } from '../../services/archive-root.js';
import type { ProviderConfig, SignupProvider } from '../signup-provider.js';

/**
 * An archive that speaks our own neutral contract, docs/archive-api. It answers the same for every address,
 * known or not.
 *
 * @example
 * const outcome = await archive({ api: 'https://archive.example' }).subscribe(subscription);
 */
export const archive = ({ api }: ProviderConfig): SignupProvider => ({
  name: 'archive',
  api,
  abilities: ['answers', 'lists', 'name', 'frequency', 'consent', 'origin'],
  async subscribe(subscription, { post = postOnce } = {}) {
    try {
      const answer = await post(subscriptionsAddress(api), { body: subscription });
      const { status } = parseRecord(answer);
      if (status === 'accepted') return { status: 'subscribed' };
      if (status === 'confirmation-sent') return { status: 'pending' };
      throw new HandbillError('BODY_SHAPE', { detail: 'status', sent: true });
    } catch (error) {
      if (!isHandbillError(error) || !error.facts.body?.includes('invalid-email')) throw error;
      return { status: 'invalid', error, fields: ['email'] };
    }
  },
});
