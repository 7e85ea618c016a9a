// The kinds of exercise that are answered by picking, ordering and marking.

BODIES.choose = ({ item, words, missing }) => {
  const options = radios(item.options, item.ask, item.saved?.answer.option);
  const collect = () => (options.chosen() >= 0 ? { option: options.chosen() } : missing(options.inputs[0]));
  return { nodes: [options.node], button: item.kind === "label" ? words.name_it : words.send, collect };
};

BODIES.label = BODIES.choose;

BODIES.rank = ({ item, words, state }) => {
  let order = item.saved?.answer.order ?? item.options.map((_, i) => i);
  const id = uniqueName();
  const list = h("ol", { class: "wp-ladder", "aria-label": item.ask });
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
        const text = h("p", { dir: "auto", id: `${id}-${option}` }, item.options[option]);
        const button = (label, by, off) =>
          h("button", { type: "button", class: "wp-quiet", "aria-describedby": text.id, disabled: off, onclick: () => move(i, by) }, label);
        const buttons = h("span", { class: "wp-row wp-push" }, button(words.up, -1, i === 0), button(words.down, 1, i === order.length - 1));
        return h("li", { class: "wp-rung" }, h("div", { class: "wp-row" }, h("span", { class: "wp-soft" }, `${i + 1}${edge ? ` · ${edge}` : ""}`), buttons), text);
      }),
    );
  draw();
  return { nodes: [h("p", {}, item.ask), list], button: words.check_order, collect: () => ({ order: [...order] }) };
};

BODIES.highlight = ({ item, words, ask, signal, missing }) => {
  const marked = new Set(item.saved?.answer.parts ?? []);
  const meter = h("div", { role: "status", html: item.meter });
  const parts = [];
  let timer;
  const changed = () => {
    if (!item.meter) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const sent = [...marked];
      const answer = await ask("look", { parts: sent }).catch(() => null);
      if (answer && !signal.aborted && sent.length === marked.size) meter.innerHTML = answer.meter;
    }, CHANGED_AFTER_MS);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  // A button never breaks over lines, so these are inline elements with a button's role and keys.
  const piece = ({ part, text }) => {
    if (part === undefined) return text;
    const toggle = () => {
      if (!marked.delete(part)) marked.add(part);
      node.setAttribute("aria-pressed", String(marked.has(part)));
      changed();
    };
    const pressed = (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      toggle();
    };
    const node = h("span", { role: "button", tabindex: "0", "aria-pressed": String(marked.has(part)), onclick: toggle, onkeydown: pressed }, text.trim());
    parts.push(node);
    const [before, after] = text.split(text.trim());
    return [before, node, after];
  };
  const turns = item.turns.map(({ who, mine, pieces }) =>
    h("div", { class: `wp-turn${mine ? " wp-me" : ""}` }, h("p", { class: "wp-who" }, who), h("div", { class: "wp-say wp-parts", dir: "auto" }, pieces.flatMap(piece))),
  );
  if (marked.size) changed();
  const collect = () => (marked.size ? { parts: [...marked].sort((a, b) => a - b) } : missing(parts[0]));
  return { nodes: [h("p", {}, h("strong", {}, item.ask)), h("div", { class: "wp-scene", role: "group", "aria-label": item.ask }, turns), item.meter ? meter : null], button: words.check_marks, collect };
};

BODIES.sort = ({ item, words, missing }) => {
  const names = item.classes.map((one) => one.name);
  const hints = h("dl", { class: "wp-soft wp-classes" }, item.classes.map((one) => h("div", {}, h("dt", {}, one.name), h("dd", {}, one.hint))));
  const rows = item.statements.map((text, i) => radios(names, text, item.saved?.answer.classes?.[i], { row: true, class: "wp-chip" }));
  const collect = () => {
    const open = rows.find((row) => row.chosen() < 0);
    return open ? missing(open.inputs[0]) : { classes: rows.map((row) => row.chosen()) };
  };
  return { nodes: [h("p", {}, h("strong", {}, item.ask)), hints, h("div", { class: "wp-statements" }, rows.map((row) => row.node))], button: words.check_classes, collect };
};

BODIES.match = ({ item, words, missing }) => {
  const letters = item.rights.map((_, i) => String.fromCharCode(65 + i));
  const rows = item.lefts.map((text, i) =>
    radios(letters, text, item.saved?.answer.rights?.[i], { row: true, class: "wp-chip", input: (n) => ({ "aria-label": `${letters[n]}: ${item.rights[n]}` }) }),
  );
  const collect = () => {
    const open = rows.find((row) => row.chosen() < 0);
    return open ? missing(open.inputs[0]) : { rights: rows.map((row) => row.chosen()) };
  };
  const left = h("div", { class: "wp-statements" }, h("h4", {}, item.leftName), rows.map((row) => row.node));
  const right = h("div", {}, h("h4", {}, item.rightName), h("ol", { class: "wp-letters", type: "A" }, item.rights.map((text) => h("li", { dir: "auto" }, text))));
  return { nodes: [h("p", {}, h("strong", {}, item.ask)), h("div", { class: "wp-two" }, left, right)], button: words.check_pairs, collect };
};

BODIES.spot = ({ item, words, missing }) => {
  const name = uniqueName();
  const inputs = [];
  const turns = item.turns.map(({ who, mine, text, pick }, i) => {
    const say = h("div", { class: "wp-say", dir: "auto" }, text.split("\n").flatMap((line, n) => (n ? [h("br"), line] : [line])));
    const turn = (tag, extra) => h(tag, { class: `wp-turn${mine ? " wp-me" : ""}${extra ? " wp-pick" : ""}` }, h("span", { class: "wp-row" }, extra ?? null, h("span", { class: "wp-who" }, `${i + 1}. ${who}`)), say);
    if (pick === null || pick === undefined) return turn("div");
    const input = h("input", { type: "radio", name, value: pick, checked: item.saved?.answer.turn === pick, "aria-label": fill(words.pick_turn, { n: i + 1 }) });
    inputs.push(input);
    return turn("label", input);
  });
  const collect = () => {
    const chosen = inputs.find((input) => input.checked);
    return chosen ? { turn: Number(chosen.value) } : missing(inputs[0]);
  };
  return { nodes: [h("fieldset", { class: "wp-scene" }, h("legend", {}, h("strong", {}, item.ask)), turns)], button: words.check_turn, collect };
};

BODIES.slot = ({ item, words }) => {
  const [dayId, startId] = [uniqueName(), uniqueName()];
  const saved = item.saved?.answer;
  const option = (value, text, chosen) => h("option", { value, selected: value === chosen }, text);
  const day = h("select", { id: dayId }, item.days.map((one) => option(one.day, one.name, saved?.day)));
  const start = h("select", { id: startId });
  const times = () => {
    const chosen = start.value || saved?.start || "09:00";
    start.replaceChildren(...item.days.find((one) => one.day === day.value).starts.map((time) => option(time, time, chosen)));
  };
  day.addEventListener("change", times);
  times();
  const fields = h("div", { class: "wp-row" }, h("label", { for: dayId }, words.day), day, h("label", { for: startId }, words.starts), start);
  return { nodes: [h("p", {}, h("strong", {}, item.ask)), fields], button: words.check_slot, collect: () => ({ day: day.value, start: start.value }) };
};

BODIES.board = ({ item, words, missing }) => {
  const scale = (label, value) => {
    const id = uniqueName();
    const input = h("input", { id, type: "range", min: 0, max: item.steps.length - 1, step: 1, value: value ?? 2 });
    const says = h("output", { for: id, class: "wp-soft" });
    let set = value !== undefined;
    const told = () => {
      says.textContent = set ? item.steps[input.value] : words.not_set;
      input.setAttribute("aria-valuetext", says.textContent);
    };
    const touch = () => {
      set = true;
      told();
    };
    // Half-way is an answer too: a click or a key that leaves the mark there sets it.
    for (const event of ["input", "click", "keyup"]) input.addEventListener(event, (e) => e.key !== "Tab" && touch());
    told();
    return { node: h("div", { class: "wp-scale" }, h("label", { for: id, dir: "auto" }, label), input, says), input, isSet: () => set, value: () => Number(input.value) };
  };
  const rows = item.options.map((_, i) => item.sides.map((side, n) => scale(side, item.saved?.answer[n ? "theirs" : "yours"]?.[i])));
  const nodes = item.options.map((text, i) => {
    const id = uniqueName();
    return h("div", { class: "wp-rung", role: "group", "aria-labelledby": id }, h("p", { dir: "auto", id }, h("strong", {}, `${String.fromCharCode(65 + i)}. `), text), rows[i].map((one) => one.node));
  });
  const collect = () => {
    const open = rows.flat().find((one) => !one.isSet());
    return open ? missing(open.input) : { yours: rows.map((row) => row[0].value()), theirs: rows.map((row) => row[1].value()) };
  };
  return { nodes: [h("p", {}, h("strong", {}, item.ask)), nodes].flat(), button: words.board_check, collect };
};
