let sum = 0;
const named = (name) => document.querySelector(`[aria-label=${name}]`);
document.querySelector('button').addEventListener('click', () => {
  void globalThis.api.add(sum, 1).then((answer) => {
    sum = answer;
    named('sum').textContent = String(sum);
  });
});
globalThis.api.onGreeting((text) => {
  named('greeting').textContent = text;
});
