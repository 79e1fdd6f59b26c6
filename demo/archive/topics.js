/** The archive's tags. The last one is announced in the menu and has no story yet. */
export const topics = {
  harbour: {
    id: 11,
    slug: 'harbour',
    name: 'Harbour',
    description: 'Boats, tides and the people of the two <em>moles</em>.',
  },
  water: { id: 12, slug: 'water', name: 'Wells &amp; Water', description: '' },
  railway: { id: 13, slug: 'railway', name: 'Railway', description: '' },
  schools: { id: 14, slug: 'schools', name: 'Schools', description: '' },
  market: { id: 15, slug: 'market', name: 'Market, mills &amp; fields', description: '' },
  neighbours: { id: 16, slug: 'neighbours', name: 'Neighbours', description: '' },
  lighthouse: { id: 17, slug: 'lighthouse', name: 'Lighthouse', description: '' },
};
