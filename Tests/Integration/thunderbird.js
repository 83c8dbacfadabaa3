// What thunderbird.py has done inside Thunderbird: it calls the functions of `desk` by name.
/* eslint-env mozilla/privileged */
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { setTimeout } = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(what, condition) {
  for (let left = 600; left > 0; left--) {
    const value = await condition();
    if (value) return value;
    await later(50);
  }
  throw new Error(`waited in vain for ${what}`);
}

const windows = (type) => [...Services.wm.getEnumerator(type)].filter((window) => !window.closed);
const compose = () => windows("msgcompose").at(-1);
const popup = () => windows("mail:extensionPopup").at(-1);
const button = () =>
  compose().document.getElementById("replylint_example_com-composeAction-toolbarbutton");

// The extension is there when its button is.
const composeReady = () =>
  until("the compose window", () => {
    const window = compose();
    return window?.gLoadingComplete && window.composeEditorReady && button();
  });

// The page of an extension lives in another process; a question to a page that is not there yet is lost.
function inPage(expression) {
  const manager = popup()?.document.querySelector("browser")?.messageManager;
  if (!manager) return Promise.resolve(null);
  const name = `replylint-test-${Math.random()}`;
  const script = `{
    const document = content.document;
    sendAsyncMessage(${JSON.stringify(name)}, (${expression}));
  }`;
  return new Promise((resolve) => {
    manager.addMessageListener(name, function listener({ data }) {
      manager.removeMessageListener(name, listener);
      resolve(data);
    });
    setTimeout(resolve, 1000);
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

const says = (words) =>
  inPage(`document.body?.dataset.ready && document.body.innerText.includes(${JSON.stringify(words)})`);

const desk = {
  inPage,

  started: () => until("the main window", () => windows("mail:3pane").length > 0),

  count: (type) => windows(type).length,

  async write(text, html, to, subject) {
    const create = (name, type) => Cc[`@mozilla.org/messengercompose/${name};1`].createInstance(type);
    const fields = create("composefields", Ci.nsIMsgCompFields);
    Object.assign(fields, { to, subject, body: text });
    const parameters = create("composeparams", Ci.nsIMsgComposeParams);
    parameters.composeFields = fields;
    parameters.type = Ci.nsIMsgCompType.New;
    parameters.format = html ? Ci.nsIMsgCompFormat.HTML : Ci.nsIMsgCompFormat.PlainText;
    MailServices.compose.OpenComposeWindowWithParams(null, parameters);
    await composeReady();
  },

  async reply() {
    const inbox = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Inbox");
    const original = await until("the original", () => {
      inbox.updateFolder(null);
      return firstMessage(inbox);
    });
    await openMessage(original, Ci.nsIMsgCompType.ReplyToSender);
  },

  rewrite(text) {
    const editor = compose().GetCurrentEditor();
    editor.selectAll();
    editor.QueryInterface(Ci.nsIEditor).insertText(text);
  },

  async send() {
    await until("a free compose window", () => compose() && !compose().gWindowLocked && !compose().gSendLocked);
    compose().document.getElementById("button-send").click();
  },

  check: () => button().click(),

  // The text of the window, when it is there and the compose window is free again.
  async findings(words) {
    await until("the findings", () => says(words));
    await until("a free compose window", () => !compose().gWindowLocked);
    return inPage("document.body.innerText");
  },

  // Is there a notice with these words? It is closed then.
  async notice(words) {
    await until("the notice", () => says(words));
    for (const window of windows("mail:extensionPopup")) window.close();
    return desk.gone("mail:extensionPopup");
  },

  key(key) {
    const window = popup();
    const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    keyboard.keydown(new window.KeyboardEvent("keydown", { key, code: key }));
    keyboard.keyup(new window.KeyboardEvent("keyup", { key, code: key }));
  },

  async gone(type) {
    await until("the window to close", () => windows(type).length === 0);
    return true;
  },

  async saveAndReopen() {
    compose().goDoCommand("cmd_saveAsDraft");
    const isDrafts = (folder) => folder.getFlag(Ci.nsMsgFolderFlags.Drafts);
    const draft = await until("the draft", () =>
      firstMessage(MailServices.accounts.allFolders.find(isDrafts)));
    await until("saving", () => !compose().gSaveOperationInProgress && !compose().gWindowLocked);
    await desk.discard();
    await openMessage(draft, Ci.nsIMsgCompType.Draft);
  },

  async discard() {
    for (const window of windows("msgcompose")) {
      window.gContentChanged = false;
      window.close();
    }
    await desk.gone("msgcompose");
  },
};

// A folder that is still being read throws.
function firstMessage(folder) {
  try {
    return [...folder.messages][0];
  } catch {
    return null;
  }
}

async function openMessage(message, type) {
  const identity = MailServices.accounts.defaultAccount.defaultIdentity;
  MailServices.compose.OpenComposeWindow(null, message, message.folder.getUriForMsg(message), type,
    Ci.nsIMsgCompFormat.PlainText, identity, null, null);
  await composeReady();
}

const [action, given, done] = arguments;
(async () => desk[action](...given))().then(
  (value) => done({ value }),
  (error) => done({ error: `${action}: ${error}\n${error.stack}` }),
);
