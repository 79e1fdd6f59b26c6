/** Who may do everything. */
export const owner = {
  name: 'The desk',
  email: 'desk@archive.example',
  password: 'tickets-and-tea-at-nine',
};
