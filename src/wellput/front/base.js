// What all exercises share. The files of this folder are joined in the order of `wellput.widget.FRONT`: no build step.

/** Make an element. `text` becomes text, never markup; `html` is only ever given what Python has escaped. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "html") element.innerHTML = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

const ANSWER_WITHIN_MS = 8000;
const KEEP_AFTER_MS = 400;
const RETRY_AFTER_MS = 3000;

/** Questions to the kernel: `ask(what, details)` gives its answer, or an error whose message a learner can read. */
function connection(model, words, signal) {
  const open = new Map();
  const prefix = Math.random().toString(36).slice(2);
  let count = 0;
  model.on("msg:custom", (message) => {
    const settle = open.get(message.re);
    if (!settle) return;
    open.delete(message.re);
    settle(message);
  });
  return (what, details = {}) =>
    new Promise((resolve, reject) => {
      const id = `${prefix}-${++count}`;
      const timer = setTimeout(() => {
        open.delete(id);
        reject(new Error(words.unsaved));
      }, ANSWER_WITHIN_MS);
      open.set(id, (answer) => {
        clearTimeout(timer);
        if (answer.failed) reject(new Error(fill(words.failed, { why: answer.failed })));
        else resolve(answer);
      });
      signal.addEventListener("abort", () => clearTimeout(timer));
      try {
        model.send({ id, do: what, ...details });
      } catch {
        clearTimeout(timer);
        open.delete(id);
        reject(new Error(words.unsaved));
      }
    });
}

/** A line that says what has become of the learner's words, and is read out. */
function stateLine() {
  const line = h("span", { class: "wp-state", role: "status" });
  line.say = (text, tone = "") => {
    line.textContent = text;
    line.dataset.tone = tone;
  };
  return line;
}

// What is typed stands in the browser's store until the kernel has said that it is on the disk.
const stash = {
  key: (place) => `wellput:${place}`,
  get(place) {
    try {
      return localStorage.getItem(this.key(place));
    } catch {
      return null; // a browser may forbid its store; then only the record keeps the words
    }
  },
  set(place, text) {
    try {
      localStorage.setItem(this.key(place), text);
    } catch {
      /* as above */
    }
  },
  drop(place, text) {
    try {
      if (localStorage.getItem(this.key(place)) === text) localStorage.removeItem(this.key(place));
    } catch {
      /* as above */
    }
  },
};

/**
 * A text field whose content is kept as it is typed.
 * `keep` saves a text and resolves when it is on the disk; without it nothing is kept (the draft checker).
 */
function field({ label, hint, value, rows = 4, place, keep, words, limit, signal, typed }) {
  const id = `wp-${Math.random().toString(36).slice(2)}`;
  const state = stateLine();
  const input = h("textarea", { id, rows, spellcheck: "true", dir: "auto" });
  const waiting = place && stash.get(place);
  input.value = waiting ?? value ?? "";
  let timer;
  const save = async () => {
    const text = input.value;
    if (text.length > limit) return state.say(words.too_long, "bad");
    state.say(words.saving);
    try {
      await keep(text);
      stash.drop(place, text);
      if (input.value === text) state.say(words.saved);
    } catch (error) {
      state.say(error.message, "bad");
      if (!signal.aborted) timer = setTimeout(save, RETRY_AFTER_MS);
    }
  };
  input.addEventListener("input", () => {
    typed?.(input.value);
    if (!keep) return state.say(input.value.length > limit ? words.too_long : "", "bad");
    stash.set(place, input.value);
    clearTimeout(timer);
    timer = setTimeout(save, KEEP_AFTER_MS);
  });
  signal.addEventListener("abort", () => clearTimeout(timer));
  if (keep && waiting !== null && waiting !== undefined && waiting !== value) save();
  const head = h("div", { class: "wp-row" }, h("label", { class: "wp-field", for: id }, label), state);
  const node = h("div", {}, head, hint ? h("p", { class: "wp-soft", id: `${id}-hint` }, hint) : null, input);
  if (hint) input.setAttribute("aria-describedby", `${id}-hint`);
  return {
    node,
    input,
    state,
    stop: () => clearTimeout(timer), // the text goes out another way: as an answer
    forget: (text) => place && stash.drop(place, text),
  };
}

/** A button that does something with the kernel and says so if it failed. */
function action(label, state, run, attributes = {}) {
  const button = h("button", { type: "button", ...attributes }, label);
  button.addEventListener("click", async () => {
    button.setAttribute("aria-busy", "true");
    try {
      await run();
    } catch (error) {
      state.say(error.message, "bad");
    } finally {
      button.removeAttribute("aria-busy");
    }
  });
  return button;
}
