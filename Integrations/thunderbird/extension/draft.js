"use strict";

const SECONDS_FOR_ORIGINAL = 5;

// In a message the words stand before the attachments: what lies behind this is not needed.
const MOST_BYTES_OF_ORIGINAL = 8 * 1024 * 1024;

/** What the host is asked about a draft: docs/output-schema.md, "Native host". */
async function readDraft(details) {
  const draft = {
    from: addresses(details.from),
    to: addresses(details.to),
    cc: addresses(details.cc),
    subject: details.subject || "",
    isPlainText: Boolean(details.isPlainText),
    plainTextBody: details.plainTextBody || "",
    body: details.body || "",
  };
  return Object.assign(draft, await within(SECONDS_FOR_ORIGINAL, readOriginal(details)));
}

// An entry of the address book is no string; its address is not known here.
function addresses(field) {
  return [field].flat().filter((address) => typeof address === "string");
}

async function readOriginal(details) {
  const message = await findOriginal(details);
  if (!message) return {};
  // Not asked for as a File: of a large message that takes four times as long.
  const raw = await browser.messages.getRaw(message.id);
  return {
    inReplyTo: `<${message.headerMessageId}>`,
    originalBase64: await base64(raw),
  };
}

async function findOriginal({ type, relatedMessageId, to }) {
  if (!relatedMessageId || !["reply", "draft"].includes(type)) return undefined;
  const message = await browser.messages.get(relatedMessageId);
  // A draft that was opened again may have been a reply or a forwarded message: a reply goes to the author.
  return type === "reply" || goesTo(message.author, addresses(to)) ? message : undefined;
}

function goesTo(author, recipients) {
  const [address] = author.toLowerCase().match(/[^\s<>"]+@[^\s<>"]+/) || [];
  return recipients.some((recipient) => address && recipient.toLowerCase().includes(address));
}

/** What messages.getRaw gives: a string with a character for each byte, or a File. */
function base64(raw) {
  const part = raw.slice(0, MOST_BYTES_OF_ORIGINAL);
  if (typeof part === "string") return btoa(part);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(part);
  });
}

// A message that cannot be had, or not in time, is none: the draft is judged without it.
function within(seconds, promise) {
  const late = new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return Promise.race([promise.catch(() => undefined), late]);
}
