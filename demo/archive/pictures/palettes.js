/** Colours of an hour of the day: the sky from top to horizon, the light, and land from far to near. */
export const palettes = {
  dawn: {
    sky: ['#8fa6b8', '#e9c9b0', '#f6e3cb'],
    light: '#fff3dc',
    land: ['#b9a9a3', '#8d8790', '#5d6473', '#343d4e'],
    water: ['#d9c3b2', '#6f8191'],
  },
  noon: {
    sky: ['#9cc0cf', '#cfe0de', '#eef0e4'],
    light: '#fffdf2',
    land: ['#b3c4b9', '#8aa393', '#5f7e70', '#385349'],
    water: ['#c4d8d8', '#5f8892'],
  },
  dusk: {
    sky: ['#4b4f73', '#a8788a', '#eab08a'],
    light: '#ffe1b0',
    land: ['#8a6f86', '#655a78', '#443f60', '#262744'],
    water: ['#cf9a8c', '#4a4b6e'],
  },
  night: {
    sky: ['#141c2f', '#24344f', '#42586f'],
    light: '#f2ead0',
    land: ['#33465c', '#25364a', '#192637', '#0e1724'],
    water: ['#3b5168', '#121c2c'],
  },
  ochre: {
    sky: ['#c8c6b0', '#ead9b0', '#f5e8c8'],
    light: '#fff7df',
    land: ['#cbb17f', '#ac8c57', '#7d673f', '#4a4029'],
    water: ['#dccfa8', '#8a8562'],
  },
  slate: {
    sky: ['#8d98a0', '#b6bdc0', '#d8dad7'],
    light: '#f1f1ea',
    land: ['#a3abae', '#818b91', '#5b666e', '#37414a'],
    water: ['#bcc4c6', '#66737c'],
  },
  ice: {
    sky: ['#b9cbd8', '#dbe5ea', '#f4f5f3'],
    light: '#ffffff',
    land: ['#d3dde2', '#b0c0ca', '#8197a6', '#4c6274'],
    water: ['#e1eaee', '#8ea8b8'],
  },
};
