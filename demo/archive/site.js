/** The archive's own settings, as its administrator would have made them. */
export const site = {
  name: 'The Northmere Record',
  description: 'Reports, notebooks and pictures from the coast and the two valleys',
  home: 'https://archive.example',
  // WordPress writes `date` in this zone and `date_gmt` in UTC, both without saying which.
  hoursAheadOfGmt: 2,
};
