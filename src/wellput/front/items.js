// Exercises that go through items one by one: choose, rank, highlight, rewrite.

const BODIES = {};

function exercise(view, ask, signal) {
  const { words } = view;
  const body = h("div", { class: "wp-stack" });
  const count = h("span", { class: "wp-soft", role: "status" });
  const done = h("span", { class: "wp-soft wp-push" });
  const firstOpen = view.items.findIndex((item) => !item.saved);
  let current = Math.max(0, firstOpen);
  let inner = new AbortController();

  const refresh = () => {
    const answered = view.items.filter((item) => item.saved).length;
    const all = view.items.length;
    done.textContent = fill(answered === all ? words.finished : words.answered, { n: answered, of: all });
    count.textContent = fill(words.item, { n: current + 1, of: all });
    previous.disabled = current === 0;
    next.disabled = current === all - 1;
  };
  const show = () => {
    inner.abort();
    inner = new AbortController();
    const item = view.items[current];
    const save = (saved) => {
      item.saved = saved;
      item.draft = null;
      refresh();
    };
    const known = h("p", { class: "wp-soft" }, h("strong", {}, `${words.known}: `), item.known);
    body.replaceChildren(
      h("div", { html: item.message }),
      known,
      ...BODIES[view.kind]({ item, view, words, ask: (what, details) => ask(what, { item: item.id, ...details }), save, signal: inner.signal }),
    );
    refresh();
  };
  const step = (by) => () => {
    current = Math.min(view.items.length - 1, Math.max(0, current + by));
    show();
  };
  const previous = h("button", { type: "button", class: "wp-quiet", onclick: step(-1) }, words.previous);
  const next = h("button", { type: "button", class: "wp-quiet", onclick: step(1) }, words.next);
  signal.addEventListener("abort", () => inner.abort());
  show();
  return h(
    "section",
    { class: "wp-card", "aria-label": view.title },
    h("div", {}, h("h3", {}, view.title), h("p", { class: "wp-soft" }, view.intro)),
    body,
    h("div", { class: "wp-row wp-nav" }, previous, count, next, done),
  );
}

BODIES.choose = ({ item, words, ask, save, signal }) => {
  const name = `wp-${Math.random().toString(36).slice(2)}`;
  const result = h("div", { class: "wp-stack", role: "status" });
  const state = stateLine();
  const inputs = item.options.map((text, i) =>
    h("label", { class: "wp-opt" }, h("input", { type: "radio", name, value: i }), h("span", { dir: "auto" }, text)),
  );
  const chosen = () => inputs.findIndex((label) => label.firstChild.checked);
  const send = action(words.send, state, async () => {
    if (chosen() < 0) return inputs[0].firstChild.focus();
    state.say(words.saving);
    const answer = await ask("answer", { answer: { option: chosen() } });
    if (signal.aborted) return;
    state.say(words.saved);
    result.innerHTML = answer.feedback;
    save({ answer: { option: chosen() }, feedback: answer.feedback });
  });
  if (item.saved) {
    inputs[item.saved.answer.option].firstChild.checked = true;
    result.innerHTML = item.saved.feedback;
  }
  const choices = h("fieldset", {}, h("legend", {}, item.ask), inputs);
  return [choices, h("div", { class: "wp-row" }, send, state), result];
};

BODIES.rank = ({ item, words, ask, save, signal }) => {
  const state = stateLine();
  const result = h("div", { class: "wp-stack", role: "status" });
  let order = item.saved?.answer.order ?? item.options.map((_, i) => i);
  const list = h("ol", { class: "wp-ladder" });
  const move = (from, by) => {
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    order = order.toSpliced(from, 1).toSpliced(to, 0, order[from]);
    draw();
    const [up, down] = list.children[to].querySelectorAll("button");
    (by < 0 ? (up.disabled ? down : up) : down.disabled ? up : down).focus();
    state.say(fill(words.moved, { n: to + 1, of: order.length }));
  };
  const draw = () =>
    list.replaceChildren(
      ...order.map((option, i) => {
        const edge = i === 0 ? words.least : i === order.length - 1 ? words.most : "";
        const title = `${i + 1}${edge ? ` · ${edge}` : ""}`;
        const text = h("p", { dir: "auto", id: `${list.dataset.id}-${option}` }, item.options[option]);
        const button = (label, by, off) =>
          h("button", { type: "button", class: "wp-quiet", "aria-describedby": text.id, disabled: off, onclick: () => move(i, by) }, label);
        return h(
          "li",
          { class: "wp-rung" },
          h("div", { class: "wp-row" }, h("span", { class: "wp-soft" }, title), h("span", { class: "wp-row wp-push" }, button(words.up, -1, i === 0), button(words.down, 1, i === order.length - 1))),
          text,
        );
      }),
    );
  list.dataset.id = `wp-${Math.random().toString(36).slice(2)}`;
  draw();
  if (item.saved) result.innerHTML = item.saved.feedback;
  const check = action(words.check_order, state, async () => {
    state.say(words.saving);
    const sent = [...order];
    const answer = await ask("answer", { answer: { order: sent } });
    if (signal.aborted) return;
    state.say(words.saved);
    result.innerHTML = answer.feedback;
    save({ answer: { order: sent }, feedback: answer.feedback });
  });
  return [h("p", {}, item.ask), list, h("div", { class: "wp-row" }, check, state), result];
};

BODIES.highlight = ({ item, words, ask, save, signal }) => {
  const state = stateLine();
  const result = h("div", { class: "wp-stack", role: "status" });
  const marked = new Set(item.saved?.answer.parts ?? []);
  // A button never breaks over lines, so these are inline elements with a button's role and keys.
  const parts = item.parts.map((text, i) => {
    const toggle = () => {
      if (!marked.delete(i)) marked.add(i);
      part.setAttribute("aria-pressed", String(marked.has(i)));
    };
    const pressed = (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      toggle();
    };
    const part = h("span", { role: "button", tabindex: "0", "aria-pressed": String(marked.has(i)), onclick: toggle, onkeydown: pressed }, text.trim());
    return part;
  });
  if (item.saved) result.innerHTML = item.saved.feedback;
  const check = action(words.check_marks, state, async () => {
    if (!marked.size) return parts[0].focus();
    state.say(words.saving);
    const sent = [...marked].sort((a, b) => a - b);
    const answer = await ask("answer", { answer: { parts: sent } });
    if (signal.aborted) return;
    state.say(words.saved);
    result.innerHTML = answer.feedback;
    save({ answer: { parts: sent }, feedback: answer.feedback });
  });
  const reply = h("div", { class: "wp-turn wp-me" }, h("p", { class: "wp-who" }, words.their_reply), h("div", { class: "wp-say wp-parts", role: "group", "aria-label": item.ask, dir: "auto" }, parts.flatMap((part) => [part, " "])));
  return [h("p", {}, h("strong", {}, item.ask)), reply, h("div", { class: "wp-row" }, check, state), result];
};

BODIES.rewrite = ({ item, view, words, ask, save, signal }) => [
  h("div", { class: "wp-stack", html: item.draftHtml }),
  h("p", {}, item.ask),
  h("div", { class: "wp-soft" }, `${words.keep}: ${item.keep.join(" · ")}`),
  ...replyField({ item, view, words, ask, save, signal, live: true }),
];
