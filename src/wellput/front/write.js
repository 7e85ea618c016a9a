// Where the learner writes: a reply that is read, the module's first and last reply, a plan, a draft of their own.

const LIVE_AFTER_MS = 250;

/** A field for a reply, the words marked as they are typed, and on asking the feedback, model answers, disagreement. */
function replyField({ item, view, words, ask, save, signal, live, label = words.reply, button = words.read }) {
  const result = h("div", { class: "wp-stack", role: "status" });
  const mirror = h("div", { class: "wp-stack" });
  const place = `${view.id}:${item.id}`;
  let timer;
  let shown = null; // the text whose feedback is on the page: its marks stand there already
  const typed = (text) => {
    shown = null;
    result.replaceChildren();
    if (!live) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (!text.trim() || text.length > view.limit) return mirror.replaceChildren();
      const answer = await ask("look", { text }).catch(() => null);
      if (answer && !signal.aborted && input.value === text && shown !== text) mirror.innerHTML = answer.marks;
    }, LIVE_AFTER_MS);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  const keep = (text) => {
    item.draft = text;
    return ask("draft", { text });
  };
  const kept = item.draft ?? item.saved?.answer.text ?? "";
  const { node, input, state, stop, forget } = field({ label, value: kept, rows: 5, place, keep, words, limit: view.limit, signal, typed });
  const show = (saved) => {
    shown = saved.answer.text;
    clearTimeout(timer);
    mirror.replaceChildren();
    result.innerHTML = saved.feedback;
    if (saved.attempt) result.append(disagreement(saved, words, ask));
    if (saved.models) result.append(models(saved.models, words));
  };
  const read = action(button, state, async () => {
    stop();
    const text = input.value;
    if (text.length > view.limit) return state.say(words.too_long, "bad");
    state.say(words.saving);
    const answer = await ask("answer", { answer: { text } });
    if (signal.aborted) return;
    if (answer.refused) {
      state.say("");
      result.innerHTML = answer.feedback;
      return input.focus();
    }
    forget(text);
    state.say(words.saved);
    const saved = { answer: { text }, feedback: answer.feedback, attempt: answer.attempt, models: answer.models, disagreed: false };
    save(saved);
    show(saved);
  });
  if (item.saved && input.value === item.saved.answer.text) show(item.saved);
  return [node, mirror, h("div", { class: "wp-row" }, read), result];
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
    given();
  }, { class: "wp-link" });
  box.append(h("div", { class: "wp-row" }, open, state));
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
  const head = [h("div", { html: item.message }), h("p", { class: "wp-soft" }, h("strong", {}, `${words.known}: `), item.known)];
  const save = (saved) => (item.saved = saved);
  if (view.second) {
    const fields = replyField({ item, view, words, ask: send, save, signal, live: false, label: words.second, button: words.compare });
    return h("section", { class: "wp-card", "aria-label": view.title }, head, fields);
  }
  const result = h("div", { role: "status", class: "wp-soft" }, item.saved ? words.first_kept : "");
  const { node, input, state, stop, forget } = field({
    label: words.first, value: item.draft ?? item.saved?.answer.text ?? "", rows: 5, place: `${view.id}:${item.id}`,
    keep: (text) => send("draft", { text }), words, limit: view.limit, signal,
  });
  const keep = action(words.first_keep, state, async () => {
    stop();
    const text = input.value;
    if (!text.trim()) {
      result.textContent = words.first_empty;
      return input.focus();
    }
    if (text.length > view.limit) return state.say(words.too_long, "bad");
    state.say(words.saving);
    await send("answer", { answer: { text } });
    forget(text);
    state.say(words.saved);
    result.textContent = words.first_kept;
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, head, node, h("div", { class: "wp-row" }, keep), result);
}

/** A small form that becomes a plan. */
function plan(view, ask, signal) {
  const { words } = view;
  const result = h("div", { class: "wp-stack", role: "status" });
  result.innerHTML = view.saved?.feedback ?? "";
  const state = stateLine();
  const fields = view.items.map((item) =>
    field({
      label: item.label, hint: item.hint, value: item.draft ?? view.saved?.answer[item.id] ?? "", rows: item.lines, place: `${view.id}:${item.id}`,
      keep: (text) => ask("draft", { item: item.id, text }), words, limit: view.limit, signal,
    }),
  );
  const save = action(words.plan_save, state, async () => {
    fields.forEach((one) => one.stop());
    const answer = Object.fromEntries(view.items.map((item, i) => [item.id, fields[i].input.value]));
    if (Object.values(answer).some((text) => text.length > view.limit)) return state.say(words.too_long, "bad");
    state.say(words.saving);
    const reply = await ask("answer", { item: "plan", answer });
    if (!reply.refused) fields.forEach((one) => one.forget(one.input.value));
    state.say(reply.refused ? "" : words.saved);
    result.innerHTML = reply.feedback;
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, h("div", {}, h("h3", {}, view.title), h("p", { class: "wp-soft" }, view.intro)), fields.map((one) => one.node), h("div", { class: "wp-row" }, save, state), result);
}

/** The draft checker: reads, and keeps nothing. */
function checker(view, ask, signal) {
  const { words } = view;
  const result = h("div", { class: "wp-stack", role: "status" });
  const theirs = field({ label: words.theirs, hint: words.theirs_hint, rows: 4, words, limit: view.limit, signal });
  const yours = field({ label: words.yours, rows: 6, words, limit: view.limit, signal });
  const read = action(words.check_draft, yours.state, async () => {
    const details = { text: yours.input.value, reply_to: theirs.input.value };
    const answer = await ask("check", details);
    if (!signal.aborted) result.innerHTML = answer.feedback;
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, h("p", { class: "wp-soft" }, words.private), theirs.node, yours.node, h("div", { class: "wp-row" }, read), result);
}
