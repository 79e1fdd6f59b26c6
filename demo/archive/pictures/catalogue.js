const wide = { width: 1600, height: 1067 };
const upright = { width: 1067, height: 1600 };
const picture = (id, scene, palette, alt, more = {}) => ({
  id,
  scene,
  palette,
  alt,
  ...wide,
  ...more,
});

/**
 * The pictures of the archive. `alt` is plain text, as WordPress keeps it; the last entries carry
 * the faults that pictures of old archives have.
 */
export const catalogue = {
  'mole-lamp': picture(601, 'mole', 'dusk', 'The lamp on the north mole at nightfall'),
  'low-water': picture(
    602,
    'coast',
    'slate',
    'Low water & no wind, seen from the "dry" side of the mole',
  ),
  slipway: picture(603, 'boats', 'dawn', 'Four boats waiting off the slip'),
  'ferry-steps': picture(604, 'coast', 'dawn', 'The old ferry steps, out of the water'),
  'net-loft': picture(605, 'indoors', 'ochre', 'The long window of the net loft'),
  fog: picture(606, 'boat', 'ice', 'One boat in fog'),
  'ledger-ice': picture(607, 'boats', 'ice', '', { width: 280, height: 187 }),
  ferry: picture(608, 'boat', 'dusk', 'The ferry on its second departure'),
  weir: picture(610, 'river', 'noon', 'The Yarrel below the weir'),
  'well-yard': picture(611, 'roofs', 'slate', 'Roofs around Tanner’s Yard', upright),
  'rain-gauge': picture(612, 'hills', 'slate', 'Rain over the upper valley'),
  'tank-hill': picture(613, 'hills', 'noon', 'The hill with the water tank'),
  'eel-night': picture(614, 'river', 'night', 'The river at the eel ladder, by moonlight'),
  'flood-boards': picture(615, 'river', 'slate', 'The river, thinking about Chapel Lane'),
  springs: picture(616, 'hills', 'dawn', 'The two valleys from the quarry'),
  'first-train': picture(620, 'rails', 'dawn', 'The line just before seven'),
  halt: picture(621, 'rails', 'noon', 'The view from the bench at Sellay Halt'),
  'signal-box': picture(622, 'rails', 'dusk', 'The line at the signal box'),
  'left-luggage': picture(623, 'indoors', 'slate', 'The left-luggage room, cleared'),
  sleepers: picture(624, 'rails', 'ochre', 'Old sleepers beside the line'),
  viaduct: picture(625, 'river', 'dawn', 'Where bridge 17 crosses'),
  schoolyard: picture(630, 'trees', 'noon', 'The lime trees of the schoolyard'),
  'bell-roof': picture(631, 'roofs', 'dawn', 'The upper school among its neighbours'),
  'kitchen-garden': picture(632, 'trees', 'ochre', 'The kitchen garden in September'),
  lane: picture(633, 'hills', 'ochre', 'The lane to school'),
  'room-six': picture(634, 'indoors', 'noon', 'Room 6 before the painters'),
  'market-square': picture(640, 'roofs', 'noon', 'The square without its stalls'),
  orchard: picture(641, 'trees', 'dusk', 'An orchard on the Sellay road'),
  'bakery-night': picture(642, 'roofs', 'night', 'Chapel Lane at four in the morning'),
  mending: picture(643, 'indoors', 'dusk', 'The mending table by the window'),
  allotment: picture(644, 'trees', 'slate', 'The allotments after the hail'),
  'fell-flock': picture(645, 'hills', 'ice', 'The Fell farms in January'),
  hedges: picture(646, 'trees', 'dawn', 'Hedges along the cutting'),
  'quay-street': picture(650, 'roofs', 'dusk', 'Quay Street from the water'),
  'garden-bench': picture(651, 'trees', 'ice', 'ספסל בגינה'),
  'seed-library': picture(652, 'indoors', 'dawn', 'رفّ البذور قرب النافذة'),
  'small-boat': picture(653, 'boat', 'noon', ''),
  'long-table': picture(654, 'indoors', 'ochre', 'The long table, laid'),

  // Uploaded before the site had a certificate, under a name that nobody tidied.
  'quay-wall': picture(609, 'coast', 'ochre', 'The quay wall from the coast road', {
    file: 'quay wall, spring tide',
    insecure: true,
  }),
  'broken-file': picture(690, 'river', 'ochre', 'A dry lawn', { fault: 'file-lost' }),
  'broken-details': picture(691, 'indoors', 'night', 'Candles', { fault: 'no-details' }),
  forbidden: picture(692, 'indoors', 'slate', '', { fault: 'forbidden' }),
  // The attachment is gone and the post still names its number.
  detached: picture(99999, 'hills', 'ice', '', { fault: 'detached' }),
};
