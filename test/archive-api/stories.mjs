/** Topics by their slugs; nothing was ever written on the last one. */
export const topics = {
  water: 'Water & weather',
  rail: 'Railway',
  market: 'Market',
  水: '水',
  silence: 'Silence',
};

const story = (id, at, tags, title, more = {}) => ({ id, at, tags, title, ...more });

/** Every text is invented. Newest first. */
const stories = [
  story('s12', '2026-03-12T09:00:00Z', ['water', 'rail'], 'Spring tide closes the harbour siding'),
  story('s11', '2026-03-11T09:00:00Z', ['market'], 'Stalls < 2 m stand free of charge'),
  story('s10', '2026-03-10T09:00:00Z', ['water'], 'The tide gauge is read by hand again', {
    correction: { at: '2026-03-10T15:00:00Z', text: 'An earlier version said tide table.' },
  }),
  story('s9', '2026-03-09T09:00:00Z', ['rail'], 'Two wagons of strawberries leave before six'),
  story('s8', '2026-03-08T23:30:00Z', ['water', 'market'], 'Eels are sold by the bucket'),
  story('s7', '2026-03-08T00:00:00Z', ['rail', 'market'], 'Station hall takes in the egg market'),
  story('s6', '2026-03-07T09:00:00Z', ['water'], 'A seal was seen above the weir'),
  story('s5', '2026-03-06T09:00:00+01:00', ['水'], '水門の番人が辞める'),
  story('s4', '2026-03-05T09:00:00Z', ['water', 'rail'], 'The bridge over the sluice is painted'),
  story('s3', '2026-03-04T09:00:00Z', ['market'], 'Potatoes & patience: a grower remembers'),
  story('s2', '2026-03-03T09:00:00Z', ['water'], 'Buoy 7 drifted to the next parish'),
  story('s1', '2026-03-02T09:00:00Z', ['rail'], 'The night train stops on request'),
];

/** What the archive had at first. */
export const morning = { stories, withdrawn: [] };

/** What it has once something new happened. */
export const noon = {
  stories: [story('s13', '2026-03-12T12:00:00Z', ['market'], 'The fish van is late'), ...stories],
  withdrawn: [],
};

/** What it has later: one story was put right, and two were taken back, from the first page and from a further one. */
export const evening = {
  stories: stories
    .filter(({ id }) => id !== 's10' && id !== 's4')
    .map((one) =>
      one.id === 's8'
        ? { ...one, correction: { at: '2026-03-12T18:00:00Z', text: 'They were lampreys.' } }
        : one,
    ),
  withdrawn: ['s10', 's4'],
};

/** Ids of the stories that pass a test, newest first. */
export const idsWhere = (passes, { stories } = morning) =>
  stories.filter(passes).map(({ id }) => id);
