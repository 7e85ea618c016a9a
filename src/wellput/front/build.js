// Forms that become documents or entries in a log, and how a document leaves the page.

/** A form that becomes a document, or an entry in a log. */
BODIES.build = ({ item, view, words, ask, signal, clear, state }) => {
  const saved = item.log ? {} : (item.saved?.answer ?? {});
  const keep = (id) => (text) => ask("draft", { item: `${item.id}//${id}`, text });
  const fields = item.fields.map((one) => {
    const value = item.drafts?.[one.id] ?? saved[one.id] ?? "";
    if (one.choices) return choices(one, value, view.unkept ? () => Promise.resolve() : keep(one.id));
    const place = `${view.id}:${item.id}/${one.id}`;
    const kept = view.unkept ? {} : { place, keep: keep(one.id) };
    const made = field({ label: one.label, hint: one.hint, value, rows: one.lines, ...kept, words, limit: view.limit, signal, typed: clear });
    return { ...made, value: () => made.input.value, empty: () => (made.input.value = "") };
  });
  const entries = h("div", { class: "wp-stack", html: item.entries ?? "" });
  const remove = action(words.entry_remove, state, async () => {
    entries.innerHTML = item.entries = (await ask("remove")).entries;
    remove.hidden = !item.entries;
    state.say(words.entry_removed);
  }, { class: "wp-link" });
  remove.hidden = !item.entries;
  return {
    nodes: [h("p", {}, h("strong", {}, item.ask)), fields.map((one) => one.node), item.log ? [entries, h("div", {}, remove)] : []].flat(),
    asSaved: !item.log, // a new entry begins empty, or with what was typed of it
    button: item.log ? words.build_log : words.build_save,
    collect() {
      fields.forEach((one) => one.stop?.());
      const answer = Object.fromEntries(item.fields.map((one, i) => [one.id, fields[i].value()]));
      if (!Object.values(answer).some((text) => text.length > view.limit)) return answer;
      state.say(words.too_long, "bad");
      return null;
    },
    sent: (answer) => item.fields.forEach((one, i) => fields[i].forget?.(answer[one.id])),
    shown(answer, result) {
      if (item.log) {
        if (answer.entries === undefined) return;
        entries.innerHTML = item.entries = answer.entries;
        remove.hidden = !item.entries;
        fields.forEach((one) => one.empty());
      } else if (answer.document) {
        result.append(takeaway(answer.document, item.file || "document", words, result));
      }
    },
  };
};

function choices(one, value, keep) {
  const made = radios(one.choices, one.label, one.choices.indexOf(value), { row: true, class: "wp-chip" });
  made.node.classList.add("wp-asked");
  const hint = h("p", { class: "wp-soft" }, one.hint);
  const chosen = () => one.choices[made.chosen()] ?? "";
  made.node.append(hint);
  made.node.addEventListener("change", () => keep(chosen()).catch(() => null));
  return { node: made.node, value: chosen, empty: () => made.inputs.forEach((input) => (input.checked = false)) };
}

/** A document to take along: as a Markdown file, or printed. Both are made in the page; nothing is sent anywhere. */
function takeaway(text, name, words, shown) {
  const download = () => save(new Blob([text], { type: "text/markdown" }), `${name}.md`);
  const print = () => printed(shown.querySelector(".wp-document")?.outerHTML ?? `<pre>${h("p", {}, text).innerHTML}</pre>`, name);
  return h("div", { class: "wp-row wp-nav" }, h("button", { type: "button", class: "wp-quiet", onclick: download }, words.build_download), h("button", { type: "button", class: "wp-quiet", onclick: print }, words.build_print));
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Print some HTML by itself, whatever else is on the page. */
function printed(html, title) {
  const frame = h("iframe", { title, style: "position: fixed; width: 0; height: 0; border: 0" });
  document.body.append(frame);
  const inside = frame.contentDocument;
  inside.open();
  inside.write(html.startsWith("<!doctype") ? html : `<!doctype html><body style="font: 12pt/1.5 serif">${html}`);
  inside.close();
  inside.title = title;
  frame.contentWindow.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow.print();
}
