import { expect } from '@open-wc/testing';

// The page's Trusted Types refuse our policy, before anything of ours is loaded.
Object.defineProperty(globalThis, 'trustedTypes', {
  value: {
    createPolicy() {
      throw new TypeError('refused');
    },
  },
});
const { toText } = await import('../../src/content/to-text.js');

describe('toText under a policy that refuses ours', () => {
  it('F65 drops the tags and keeps their text', () => {
    expect(toText('<p>Salt <b>and</b></p><p>silt</p>')).to.equal('Salt and silt');
  });

  it('F65 drops scripts together with their text', () => {
    expect(toText('Salt<script>alert(1)</script><style>p {}</style> only')).to.equal('Salt only');
  });

  it('F65 decodes the entities that every title has', () => {
    expect(toText('Salt &amp; silt&#8217;s &quot;5 &lt; 7&quot;')).to.equal(
      'Salt & silt’s "5 < 7"',
    );
  });

  it('F65 decodes entities one time and not twice', () => {
    expect(toText('Write &amp;lt;b&amp;gt; or &amp;#60;')).to.equal('Write &lt;b&gt; or &#60;');
  });

  it('F65 keeps names that are no entity', () => {
    expect(toText('Fish &chips; by &constructor; &toString;')).to.equal(
      'Fish &chips; by &constructor; &toString;',
    );
  });
});
