// Rule cards, the steps of a module, the welcome page; and the way in for all of them.

function cards(view, ask) {
  const { words } = view;
  const state = stateLine();
  const keep = action(words.keep_cards, state, async () => {
    await ask("keep");
    state.say(words.cards_kept);
    keep.disabled = true;
  });
  if (view.kept) {
    keep.disabled = true;
    state.say(words.cards_kept);
  } else {
    state.say(words.keep_says);
  }
  return h("section", { class: "wp-stack", "aria-label": view.title }, h("div", { class: "wp-stack", html: view.html }), h("div", { class: "wp-row" }, keep, state));
}

/** Call `draw` whenever the view changes, and let the kernel look at the record again when the page comes into sight. */
function follow(model, ask, signal, draw) {
  model.on("change:view", draw);
  signal.addEventListener("abort", () => model.off("change:view", draw));
  const refresh = () => document.visibilityState === "visible" && ask("refresh").catch(() => null);
  document.addEventListener("visibilitychange", refresh, { signal });
  draw();
}

/** What follows the record while it grows: Python writes the HTML anew. */
function live(view, ask, signal, model) {
  const box = h("div", {});
  const reminder = view.forgets ? forgetting(view, ask, signal, model) : null;
  follow(model, ask, signal, () => (box.innerHTML = model.get("view").html));
  return reminder ? h("div", { class: "wp-stack" }, box, reminder) : box;
}

/** A machine that forgets: how much is not taken along yet, a way to take it, and a question before the page is left. */
function forgetting(view, ask, signal, model) {
  const { words } = view;
  const state = stateLine();
  const says = h("span", { role: "status" });
  const draw = () => {
    const { since } = model.get("view");
    says.textContent = since ? fill(words.since, { n: since }) : words.since_none;
  };
  model.on("change:view", draw);
  const leaving = (event) => model.get("view").since && event.preventDefault();
  window.addEventListener("beforeunload", leaving, { signal });
  draw();
  return h("div", { class: "wp-card wp-forgets" }, h("p", {}, words.forgets, " ", says), h("div", { class: "wp-row" }, downloads(words, ask, state), state));
}

function downloads(words, ask, state) {
  return action(words.download, state, async () => {
    const { name, text } = await ask("export");
    save(new Blob([text], { type: "application/json" }), name);
    state.say(fill(words.downloaded, { name }));
  }, { class: "wp-quiet" });
}

/** The learner's record: take it along, bring it back, choose the interface's language. */
function keepsake(view, ask, signal, model) {
  const { words } = view;
  const [state, told] = [stateLine(), stateLine()];
  const since = h("p", { class: "wp-soft", role: "status" });
  const draw = () => {
    const now = model.get("view");
    since.textContent = `${now.forgets ? `${words.forgets} ` : ""}${now.since ? fill(words.since, { n: now.since }) : words.since_none}`;
  };
  model.on("change:view", draw);
  draw();
  const id = uniqueName();
  const input = h("input", { type: "file", id, accept: ".json,application/json", "aria-describedby": `${id}-hint` });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    told.say(words.saving);
    try {
      const text = await file.text().catch((error) => Promise.reject(new Error(fill(words.record_failed, { why: error.message }))));
      told.say((await ask("import", { text })).told);
    } catch (error) {
      told.say(error.message, "bad");
    }
    input.value = "";
  });
  const languages = Object.entries(view.languages).map(([code, name]) => h("option", { value: code, selected: code === view.language }, name));
  const chosen = stateLine();
  const select = h("select", { id: `${id}-language`, onchange: () => ask("language", { language: select.value }).then(() => chosen.say(words.chosen), (error) => chosen.say(error.message, "bad")) }, languages);
  return h(
    "section",
    { class: "wp-card", "aria-label": view.title },
    h("div", {}, h("p", { class: "wp-soft" }, view.says), since),
    h("div", { class: "wp-row" }, downloads(words, ask, state), state),
    h("div", {}, h("label", { class: "wp-field", for: id }, words.upload), h("p", { class: "wp-soft", id: `${id}-hint` }, words.upload_hint), h("div", { class: "wp-row" }, input, told)),
    h("div", { class: "wp-row" }, h("label", { class: "wp-field", for: select.id }, words.choose), select, chosen),
  );
}

/** The learner's page to print: made when asked for, shown, downloaded, printed. */
function portfolio(view, ask) {
  const { words } = view;
  const id = uniqueName();
  const state = stateLine();
  const name = h("input", { type: "text", id, value: view.name, autocomplete: "name", dir: "auto" });
  const result = h("div", { class: "wp-stack" });
  const make = action(words.make, state, async () => {
    const made = await ask("make", { name: name.value });
    const buttons = h("div", { class: "wp-row wp-nav" },
      h("button", { type: "button", class: "wp-quiet", onclick: () => save(new Blob([made.page], { type: "text/html" }), made.file) }, words.download),
      h("button", { type: "button", class: "wp-quiet", onclick: () => printed(made.page, words.title) }, words.print),
    );
    result.replaceChildren(buttons, h("div", { html: made.html }));
    state.say(words.saved);
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, h("p", { class: "wp-soft" }, words.says), h("label", { class: "wp-field", for: id }, words.name), name, h("div", { class: "wp-row" }, make, state), result);
}

/** What comes back: how much is due, and a session of it, one card or item after another. */
function review(view, ask, signal, model) {
  const { words } = view;
  const due = h("div", {});
  const body = h("div", { class: "wp-stack" });
  const state = stateLine();
  let running = false;
  const start = action(words.start, state, async () => {
    const { steps } = await ask("start");
    if (!steps.length || signal.aborted) return;
    running = true;
    start.hidden = true;
    step(steps, 0);
  });
  const step = (steps, n) => {
    if (n === steps.length) {
      running = false;
      body.replaceChildren(h("p", { role: "status" }, fill(words.over, { n })));
      start.textContent = words.again;
      ask("refresh").catch(() => null);
      return;
    }
    const one = steps[n];
    const head = h("p", { class: "wp-soft", tabindex: "-1" }, fill(words.step, { n: n + 1, of: steps.length }));
    const on = () => step(steps, n + 1);
    body.replaceChildren(head, ...(one.kind === "card" ? recall(one, words, ask, state, on) : again(one, on)));
    head.focus({ preventScroll: true });
  };
  const again = (item, on) => {
    const inner = new AbortController();
    signal.addEventListener("abort", () => inner.abort());
    let first = true;
    const next = h("button", { type: "button", hidden: true, onclick: () => (inner.abort(), on()) }, words.next);
    const asked = (what, details) => {
      const more = what === "answer" ? { first } : {};
      return ask(what, { item: item.id, ...more, ...details });
    };
    const saved = () => {
      first = false;
      next.hidden = false;
    };
    return [...itemView({ item, view, words, ask: asked, saved, signal: inner.signal }), h("div", { class: "wp-row" }, next)];
  };
  follow(model, ask, signal, () => {
    const now = model.get("view");
    due.innerHTML = now.html;
    start.hidden = running || !now.due;
  });
  return h("section", { class: "wp-card", "aria-label": view.title }, due, h("div", { class: "wp-row" }, start, state), body);
}

/** Situations to look up; each opens the conversations that show it. */
function situations(view, ask) {
  const { words } = view;
  const state = stateLine();
  const entry = ({ says, links, told, dialogues }) => {
    const shown = h("div", { class: "wp-stack" });
    const buttons = Object.entries(dialogues).map(([id, title]) =>
      action(`${title}: ${words.read}`, state, async () => {
        shown.innerHTML = (await ask("read", { dialogue: id })).html;
        shown.prepend(h("div", {}, h("button", { type: "button", class: "wp-quiet", onclick: () => shown.replaceChildren() }, words.close)));
      }, { class: "wp-quiet" }),
    );
    const [why, question, beware] = told;
    const line = (head, text) => h("p", { dir: "auto" }, h("strong", {}, `${head}: `), text);
    return h(
      "details", { class: "wp-rung" },
      h("summary", {}, says),
      h("p", {}, why),
      h("p", {}, h("strong", {}, `${words.helps}: `), ...links.flatMap(({ to, says: name }, i) => [i ? ", " : "", h("a", { href: to }, name)])),
      line(words.begin, question), line(words.beware, beware),
      buttons.length ? h("p", {}, h("strong", {}, words.shows)) : null,
      h("div", { class: "wp-stack wp-nav" }, buttons), shown,
    );
  };
  const entries = view.entries.map((one) => ({ node: entry(one), text: `${one.says} ${one.told.join(" ")} ${Object.values(one.dialogues).join(" ")}`.toLowerCase() }));
  const id = uniqueName();
  const search = h("input", { type: "text", id, oninput: () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { node, text } of entries) node.hidden = !wanted.every((word) => text.includes(word));
  } });
  return h("section", { class: "wp-card", "aria-label": view.title }, h("label", { class: "wp-field", for: id }, words.search), search, state, entries.map(({ node }) => node));
}

/** The diagnostic: item after item, unaided; what came of it only at the end. */
function diagnostic(view, ask, signal, model) {
  const { words } = view;
  const body = h("div", { class: "wp-stack" });
  const result = h("div", { class: "wp-stack", html: view.result });
  const state = stateLine();
  const begin = h("button", { type: "button", onclick: () => step([...rest()]) }, "");
  const intro = h("p", {}, words.intro);
  const rest = () => model.get("view").items;
  const home = () => {
    const open = rest().length;
    const done = view.all - open;
    intro.textContent = result.innerHTML ? (open ? words.again : "") : done ? `${words.intro} ${fill(words.begun, { n: done, of: view.all })}` : words.intro;
    begin.textContent = done && open && !result.innerHTML ? words.go_on : words.start;
    begin.hidden = !open;
  };
  const step = ([item, ...later]) => {
    begin.hidden = true;
    intro.textContent = "";
    state.say("");
    const inner = new AbortController();
    signal.addEventListener("abort", () => inner.abort());
    const at = view.all - later.length;
    const head = h("p", { class: "wp-soft", tabindex: "-1" }, fill(words.step, { n: at, of: view.all }));
    const send = (what, details) => ask(what, { item: item.id, ...details });
    const own = item.options
      ? BODIES.choose({ item: { ...item, kind: "choose" }, words })
      : (() => {
          const reply = replyField({ item, view, words, ask: send, signal: inner.signal, clear: () => null, live: false, label: words.reply });
          return { ...reply, nodes: [h("p", {}, h("strong", {}, item.ask)), ...reply.nodes] };
        })();
    const next = action(words.next, state, async () => {
      const answer = own.collect();
      if (answer === null) return state.say(words.empty);
      const told = await send("answer", { answer });
      own.sent?.(answer);
      inner.abort();
      if (signal.aborted) return;
      if (later.length) return step(later);
      body.replaceChildren();
      result.innerHTML = told.result;
      home();
      result.querySelector("h2")?.scrollIntoView({ block: "start" });
    });
    body.replaceChildren(head, h("div", { html: item.message }), h("p", { class: "wp-soft" }, h("strong", {}, `${words.known}: `), item.known), ...own.nodes, h("div", { class: "wp-row" }, next));
    head.focus({ preventScroll: true });
  };
  home();
  return h("section", { class: "wp-card", "aria-label": view.title }, intro, h("div", { class: "wp-row" }, begin, state), body, result);
}

/** A rule card whose end is to be recalled before it is shown. */
function recall(card, words, ask, state, on) {
  const back = h("div", { class: "wp-stack", role: "status" });
  const show = h("button", { type: "button", onclick: () => {
    show.hidden = true;
    const ratings = words.ratings.map((label, i) =>
      action(label, state, async () => {
        await ask("rate", { key: card.key, rating: i + 1 });
        on();
      }, { class: "wp-quiet" }),
    );
    back.replaceChildren(h("div", { html: card.back }), h("p", { id: `${card.key}-how` }, words.how), h("div", { class: "wp-row", role: "group", "aria-labelledby": `${card.key}-how` }, ratings));
    ratings[2].focus({ preventScroll: true });
  } }, words.reveal);
  return [card.module ? h("p", { class: "wp-soft" }, card.module) : null, h("p", { dir: "auto" }, h("strong", {}, card.front)), h("p", { class: "wp-soft" }, words.recall), h("div", { class: "wp-row" }, show), back].filter(Boolean);
}

function welcome(view, ask, signal, model) {
  const { words } = view;
  const name = `wp-${Math.random().toString(36).slice(2)}`;
  const result = h("div", { class: "wp-stack", role: "status" });
  const choice = (label, html) =>
    h("label", { class: "wp-opt" }, h("input", { type: "radio", name, onchange: () => (result.innerHTML = html) }), h("span", {}, label));
  const question = h("fieldset", {}, h("legend", {}, h("strong", {}, words.question)), choice(words.yes, view.yes), choice(words.no, view.no));
  return h("section", { class: "wp-card", "aria-label": words.question }, question, result);
}

/** A workshop's tasks: how far each is written, when it was handed in, and the feedback that came back. */
function handIn(view, ask, signal, model) {
  const { words } = view;
  const list = h("ul", { class: "wp-stack wp-plain" });
  // Where files are is known to JupyterLab alone: behind a hub every server has an address of its own.
  const config = document.getElementById("jupyter-config-data");
  const files = config ? `${JSON.parse(config.textContent).baseUrl}files/` : "../";
  const when = (iso) => new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  const says = new Map();
  const draw = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.name : null;
    list.replaceChildren(...model.get("view").rows.map((row) => {
      if (!says.has(row.assignment)) says.set(row.assignment, stateLine());
      const state = says.get(row.assignment);
      const send = action(row.handed_in ? words.again : words.hand_in, state, async () => {
        state.say(words.saving);
        await ask("hand-in", { assignment: row.assignment });
        state.say(words.done);
      }, { disabled: !row.ready, "data-name": row.assignment, "aria-label": `${row.handed_in ? words.again : words.hand_in}: ${row.title}` });
      const at = row.handed_in ? fill(words.handed_in, { when: when(row.handed_in) }) : words.not_yet;
      const feedback = row.feedback ? h("a", { class: "wp-go", href: files + row.feedback.split("/").map(encodeURIComponent).join("/"), target: "_blank", rel: "noopener" }, fill(words.feedback, { title: row.title })) : null;
      return h("li", { class: "wp-card" }, h("h2", {}, h("a", { href: row.tasks }, row.title)), h("p", { class: "wp-soft" }, `${row.written} ${at}`), h("div", { class: "wp-row" }, send, feedback, state));
    }));
    if (focused) list.querySelector(`[data-name="${focused}"]`)?.focus();
  };
  follow(model, ask, signal, draw);
  const state = stateLine();
  const look = action(words.look, state, async () => {
    state.say(words.looking);
    await ask("refresh");
    state.say(words.looked);
  }, { class: "wp-quiet" });
  return h("section", { class: "wp-stack", "aria-label": view.title }, h("div", { class: "wp-row" }, look, state), list);
}

const KINDS = { exercise, judged, moment, checker, cards, live, welcome, keepsake, portfolio, review, situations, diagnostic, handIn };

export default {
  render({ model, el, signal: given }) {
    const view = model.get("view");
    const over = new AbortController();
    given?.addEventListener("abort", () => over.abort());
    const ask = connection(model, view.words, over.signal);
    el.classList.add("wp");
    // Without this JupyterLab takes letters typed on a button for its own commands.
    el.dataset.lmSuppressShortcuts = "true";
    el.replaceChildren(KINDS[view.kind](view, ask, over.signal, model));
    return () => over.abort();
  },
};
