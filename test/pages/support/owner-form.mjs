/** A form as owners write it, for the children of the element. */
export const ownerForm = (action, attributes = '') => `
  <form method="post" action="${action}" ${attributes}>
    <label>E-mail <input type="email" name="address" required autocomplete="email"></label>
    <label><input type="checkbox" name="list" value="water" checked> Water</label>
    <input type="hidden" name="source" value="town-page">
    <button>Sign me up</button>
  </form>`;
