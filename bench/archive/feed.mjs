import { posts } from './posts.mjs';
import { excerpt, title } from './sentences.mjs';

/** A feed that nobody ever cut: five megabytes. */
const count = 5_000;
const newest = Date.parse('2026-11-20T17:20:00Z');

/** Entities of HTML, in words that XML knows. */
const escaped = (html) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const items = Array.from({ length: count }, (_, index) => ({
  id: `https://archive.example/?p=${count - index}`,
  url: `https://archive.example/story/${count - index}-what-the-water-took/`,
  title: `${title(index)}, part ${count - index}`,
  time: newest - index * 3_600_000,
  author: posts[index % posts.length]._embedded.author[0].name,
  summary: excerpt(index),
  content: `${excerpt(index + 1)}${excerpt(index + 2)}`.slice(0, 330),
}));

const itemXml = ({ id, url, title, time, author, summary, content }) => `<item>
  <title>${escaped(title)}</title>
  <link>${url}</link>
  <dc:creator><![CDATA[${author}]]></dc:creator>
  <pubDate>${new Date(time).toUTCString()}</pubDate>
  <category><![CDATA[Water]]></category>
  <guid isPermaLink="false">${id}</guid>
  <description><![CDATA[${summary}]]></description>
  <content:encoded><![CDATA[${content}]]></content:encoded>
</item>`;

export const feedXml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Harbour Notes</title>
<link>https://archive.example/</link>
<language>en</language>
${items.map(itemXml).join('\n')}
</channel>
</rss>`;

/** The same data, as browsers read fastest. */
export const feedJson = JSON.stringify({ title: 'Harbour Notes', items });
