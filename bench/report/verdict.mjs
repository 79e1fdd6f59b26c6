/** One line of what was wanted. */
export const line = (met, text) => `- ${met ? 'reached' : 'missed'}: ${text}`;
