let sum = 0;
const named = (name) => document.querySelector(`[aria-label=${name}]`);
document.querySelector('button').addEventListener('click', async () => {
  sum = await globalThis.api.add(sum, 1);
  named('sum').textContent = String(sum);
});
globalThis.api.onGreeting((text) => {
  named('greeting').textContent = text;
});
