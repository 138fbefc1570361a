// Required before the app: keeps everything that main tells the window, answers and news alike.
const { app, ipcMain } = require('electron');

const heard = [];
globalThis.overheard = () => heard.join('\n');

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, answer) => {
  handle(channel, async (event, ...args) => {
    const said = await answer(event, ...args).catch((error) => {
      heard.push(`${channel} ${String(error)}`);
      throw error;
    });
    heard.push(`${channel} ${JSON.stringify(said) ?? ''}`);
    return said;
  });
};

app.on('web-contents-created', (_event, contents) => {
  const send = contents.send.bind(contents);
  contents.send = (channel, ...args) => {
    heard.push(`${channel} ${JSON.stringify(args)}`);
    send(channel, ...args);
  };
});
