// Where the learner writes: a reply that is read, the module's first and last reply, a plan, a draft of their own.

const LIVE_AFTER_MS = 100;

/** A field for a reply whose words are marked as they are typed, if it is `live`; what it holds is kept as it is typed. */
function replyField({ item, view, words, ask, signal, clear, missing, live, label }) {
  const mirror = h("div", { class: "wp-stack" });
  let timer;
  let shown = null; // the text whose feedback is on the page: its marks stand there already
  const look = async (text) => {
    if (!text.trim() || text.length > view.limit) return mirror.replaceChildren();
    const answer = await ask("look", { text }).catch(() => null);
    if (answer && !signal.aborted && input.value === text && shown !== text) mirror.innerHTML = answer.marks;
  };
  const typed = (text) => {
    shown = null;
    clear();
    if (!live) return;
    clearTimeout(timer);
    timer = setTimeout(() => look(text), LIVE_AFTER_MS);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  const keep = (text) => {
    item.draft = text;
    return ask("draft", { text });
  };
  const kept = item.draft ?? item.saved?.answer.text ?? "";
  const { node, input, state, stop, forget } = field({ label, value: kept, rows: 5, place: `${view.id}:${item.id}`, keep, words, limit: view.limit, signal, typed });
  const asSaved = item.saved !== undefined && input.value === item.saved?.answer.text;
  if (live && input.value && !asSaved) look(input.value);
  return {
    nodes: [node, mirror],
    asSaved,
    collect() {
      if (!input.value.trim()) return missing(input);
      stop();
      if (input.value.length <= view.limit) return { text: input.value };
      state.say(words.too_long, "bad");
      return null;
    },
    sent: (answer) => (forget(answer.text), state.say("")),
    refused: () => input.focus(),
    shown(saved) {
      shown = saved.answer.text;
      clearTimeout(timer);
      mirror.replaceChildren();
    },
  };
}

BODIES.rewrite = ({ item, view, words, ask, signal, clear, missing }) => {
  const reply = replyField({ item, view, words, ask, signal, clear, missing, live: true, label: words.reply });
  const draft = item.draftHtml ? h("div", { class: "wp-stack", html: item.draftHtml }) : null;
  const keep = item.keep.length ? h("div", { class: "wp-soft" }, h("p", {}, `${words.keep}:`), h("ul", {}, item.keep.map((one) => h("li", { dir: "auto" }, one)))) : null;
  const clock = item.seconds ? countdown(item.seconds, words, signal) : null;
  return { ...reply, nodes: [draft, h("p", {}, h("strong", {}, item.ask)), keep, clock, ...reply.nodes], button: words.read };
};

/** A clock that only counts down: nothing ends when it does, and it needn't be started. */
function countdown(seconds, words, signal) {
  const says = h("span", { class: "wp-soft", role: "timer" }, fill(words.clock, { n: seconds }));
  const over = h("span", { class: "wp-sr", role: "status" });
  let timer;
  const start = h("button", { type: "button", class: "wp-quiet", onclick: () => {
    clearInterval(timer);
    const end = Date.now() + seconds * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      says.textContent = left ? fill(words.clock_left, { n: left }) : words.clock_over;
      if (left) return;
      over.textContent = words.clock_over;
      clearInterval(timer);
    };
    timer = setInterval(tick, 500);
    tick();
  } }, words.clock_start);
  signal.addEventListener("abort", () => clearInterval(timer));
  return h("div", { class: "wp-row" }, start, says, over);
}

function models(html, words) {
  return h("details", {}, h("summary", {}, words.model), h("div", { class: "wp-stack", html }));
}

function disagreement(saved, words, ask) {
  const box = h("div", { class: "wp-stack" });
  const state = stateLine();
  const given = () => {
    const why = h("input", { type: "text", "aria-label": words.disagreed, dir: "auto" });
    const send = action(words.disagree_send, state, async () => {
      await ask("disagree", { attempt: saved.attempt, why: why.value });
      state.say(words.disagree_done);
    }, { class: "wp-quiet" });
    box.replaceChildren(h("p", { class: "wp-soft", role: "status" }, words.disagreed), why, h("div", { class: "wp-row" }, send, state));
  };
  const open = action(words.disagree, state, async () => {
    await ask("disagree", { attempt: saved.attempt, why: "" });
    saved.disagreed = true;
    given();
  }, { class: "wp-link" });
  if (saved.disagreed) box.append(h("p", { class: "wp-soft" }, words.disagreed_before));
  else box.append(h("div", { class: "wp-row" }, open, state));
  return box;
}

/** A reply to a graded task, read: what was found, a way to disagree, and model answers. */
function judged(view, ask) {
  const { words, saved } = view;
  const kept = view.kept ? h("p", { class: "wp-soft" }, words.kept) : null;
  const disagree = saved.attempt ? disagreement(saved, words, ask) : null;
  const name = `${words.judged}: ${view.title}`;
  return h("section", { class: "wp-card", "aria-label": name }, h("div", { class: "wp-stack", role: "status", html: saved.feedback }), kept, disagree, models(saved.models, words));
}

/** The module's moment: a first reply that is kept and not marked, or, at the end, a second one beside it. */
function moment(view, ask, signal) {
  const { words, item } = view;
  const send = (what, details) => ask(what, { item: item.id, ...details });
  const state = stateLine();
  const result = h("div", { class: "wp-stack", role: "status" });
  const clear = () => result.replaceChildren();
  const reply = replyField({ item, view, words, ask: send, signal, clear, missing: missingIn(state, words.first_empty), live: false, label: view.second ? words.second : words.first });
  const show = (saved) => {
    reply.shown(saved);
    if (!view.second) return (result.textContent = words.first_kept);
    result.innerHTML = saved.feedback;
    result.append(disagreement(saved, words, ask), models(saved.models, words));
  };
  const button = action(view.second ? words.compare : words.first_keep, state, async () => {
    const answer = reply.collect();
    if (answer === null) return;
    state.say(words.saving);
    const told = await send("answer", { answer });
    if (signal.aborted) return;
    if (told.refused) {
      state.say("");
      result.innerHTML = told.feedback;
      return reply.refused();
    }
    reply.sent(answer);
    state.say(words.saved);
    item.saved = told.saved;
    show(told.saved);
  });
  if (reply.asSaved) show(item.saved);
  const head = [h("div", { html: item.message }), h("p", { class: "wp-soft" }, h("strong", {}, `${words.known}: `), item.known)];
  return h("section", { class: "wp-card", "aria-label": view.title }, head, reply.nodes, h("div", { class: "wp-row" }, button), state, result);
}

/** The draft checker: reads, and keeps nothing but what the learner disagrees with. */
function checker(view, ask, signal) {
  const { words } = view;
  const result = h("div", { class: "wp-stack", role: "status" });
  const mirror = h("div", { class: "wp-stack" });
  let timer;
  const typed = () => {
    result.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const text = yours.input.value;
      if (!text.trim() || text.length > view.limit) return mirror.replaceChildren();
      const answer = await ask("look", { text, reply_to: theirs.input.value }).catch(() => null);
      if (answer && !signal.aborted && yours.input.value === text && !result.childNodes.length) mirror.innerHTML = answer.marks;
    }, LIVE_AFTER_MS);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  const theirs = field({ label: words.theirs, hint: words.theirs_hint, rows: 4, words, limit: view.limit, signal });
  const yours = field({ label: words.yours, rows: 6, words, limit: view.limit, signal, typed });
  const read = action(words.check_draft, yours.state, async () => {
    const details = { text: yours.input.value, reply_to: theirs.input.value };
    const answer = await ask("check", details);
    if (signal.aborted) return;
    clearTimeout(timer);
    mirror.replaceChildren();
    result.innerHTML = answer.feedback;
    const saved = {};
    const keeping = async (what, more) => {
      if (saved.attempt) return ask(what, { ...more, attempt: saved.attempt });
      saved.attempt = (await ask("keep", details)).attempt;
    };
    result.append(disagreement(saved, { ...words, disagree: words.disagree_keeps }, keeping));
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, h("p", { class: "wp-soft" }, words.private), theirs.node, yours.node, mirror, h("div", { class: "wp-row" }, read), result);
}
