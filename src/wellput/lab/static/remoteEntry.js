/**
 * Opens the course ready to use: in a notebook with Well Put cells, this JupyterLab extension runs them and hides their
 * code. It is a module-federation container written by hand: no build step, nothing bundled.
 *
 * What keeps a stranger's notebook from making use of it:
 *  - Only cells whose source is, character for character, in manifest.json are run or hidden. `wellput.notebooks` writes
 *    that list, and checks that each of them only calls Well Put with plain values: harmless by itself, in any order and
 *    any company. Everything else in a notebook stays in sight and waits for its reader.
 *  - A reply that was read before is read again: a cell of prose below a line of `%%reply` and a task's name and nothing
 *    else, which Well Put's magic takes and Python never sees. Its text stays in sight.
 *  - A kernel may import from the notebook's folder, so a `wellput.py` beside a copied cell could pass for the course.
 *    GUARD closes that door before the first cell in every kernel, and refuses where something has got in already.
 *  - Only Python kernels are spoken to: a notebook may name any other that is installed.
 *  - No notebook is marked as trusted: what it has saved is sanitised as everywhere in JupyterLab. Running a cell empties
 *    its outputs first, and trusts that one cell.
 *  - Left to Jupyter is what a kernel imports while it starts; `wellput start` closes that too (see launch.py).
 */
(() => {
  const GUARD = `
def _wellput_guard():
    import os
    import sys
    from importlib.machinery import PathFinder

    here = os.path.realpath(os.getcwd())
    sys.path[:] = [entry for entry in sys.path if os.path.isabs(entry) and os.path.realpath(entry) != here]
    for name, module in list(sys.modules.items()):
        own = getattr(module, "__dict__", {})
        places = [*(own.get("__path__") or ()), own.get("__file__") or ""]
        if "." not in name and any(os.path.dirname(os.path.realpath(place)) == here for place in places if place):
            raise PermissionError(name)
    import wellput.course

    installed = PathFinder.find_spec("wellput", sys.path)
    if installed is None or installed.origin != wellput.__file__:
        raise PermissionError("wellput")


try:
    _wellput_guard()
finally:
    del _wellput_guard
`;
  const REFUSALS = {
    language: 'the exercises of Well Put need Python, and this notebook names another kernel.',
    ModuleNotFoundError: 'Well Put, or something it needs, is not installed in the Python that this notebook uses.',
    PermissionError: 'a file beside this notebook takes the place of a part of Python. Open it from another folder.',
    other: 'Well Put could not be loaded here. Restart the kernel or, if that does not help, install Well Put again.'
  };
  const RESTARTS = ['restarting', 'autorestarting', 'starting'];
  const SHOW_CODE = 'wellput:show-code';
  const REPLY = /^%%reply [\w-]+\n/;
  const SAVE_AFTER_MS = 800;
  const ASK_AGAIN_AFTER_MS = 500;
  const NO_SHORTCUTS = 'data-lm-suppress-shortcuts';
  const THEMES = '@jupyterlab/apputils-extension:themes';
  const entry = document.currentScript.src;
  let scope;

  const shared = async name => {
    const [version] = Object.values(scope[name]);
    return (await version.get())();
  };

  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('course.css', entry);
  document.head.append(style);

  /** Why nothing may run in this kernel: a key of REFUSALS, or nothing if all is well. */
  const refusal = async kernel => {
    if ((await kernel.info).language_info.name !== 'python') {
      return 'language';
    }
    const { content } = await kernel.requestExecute({ code: GUARD, silent: true, store_history: false }).done;
    return content.status === 'ok' ? '' : Object.hasOwn(REFUSALS, content.ename) ? content.ename : 'other';
  };

  /**
   * Makes a cell of a graded notebook a place to write prose in: wrapped lines, the browser's spelling, no colours of
   * code, Tab leads on, and a button that does what Shift+Enter does.
   */
  const dressReply = async (cell, { EditorView, Widget }, words, read) => {
    await cell.ready;
    if (cell.isDisposed || cell.hasClass('wellput-reply')) return;
    cell.addClass('wellput-reply');
    const plain = () => (cell.model.mimeType = 'text/plain');
    cell.model.mimeTypeChanged.connect(plain);
    plain();
    cell.editor.setOptions({ lineWrap: true, lineNumbers: false, autoClosingBrackets: false, matchBrackets: false });
    cell.editor.injectExtension(
      EditorView.contentAttributes.of({ spellcheck: 'true', autocorrect: 'on', autocapitalize: 'on', 'aria-label': words.label })
    );
    cell.inputArea.node.addEventListener(
      'keydown',
      event => {
        if (event.key === 'Tab') {
          event.stopPropagation(); // the editor would indent
        } else if (event.key === 'Enter' && (event.shiftKey || event.ctrlKey || event.metaKey)) {
          event.stopPropagation();
          event.preventDefault();
          read();
        }
      },
      true
    );
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.read;
    button.addEventListener('click', read);
    const row = new Widget();
    row.addClass('wellput-reply-row');
    row.node.append(button);
    cell.layout.insertWidget(cell.layout.widgets.indexOf(cell.outputArea.parent), row);
  };

  /** Looks after one open notebook; the returned `dress` brings its looks up to date. */
  const attach = (panel, modules, manifest, codeShown) => {
    const { CodeCell, Widget } = modules;
    const { content: notebook, context, sessionContext } = panel;
    const notice = new Widget();
    notice.node.setAttribute('role', 'alert');
    notice.addClass('wellput-notice');
    let refused = '';
    let due = true;
    let running = false;
    let away = false;
    let giveUp = () => {};
    let reviving = false;
    let saving;
    const asked = new Set();

    const codeCells = () => notebook.widgets.filter(cell => cell.model.type === 'code');
    const source = cell => cell.model.sharedModel.getSource();
    const isOurs = cell => manifest.run.has(source(cell));
    const isHidden = cell => isOurs(cell) || manifest.hide.has(source(cell));
    const isReply = cell => cell.model.getMetadata('nbgrader')?.solution === true;
    const isCourse = () => codeCells().some(isOurs) && codeCells().every(cell => isHidden(cell) || isReply(cell));
    const replies = () => codeCells().filter(isReply).map(source).join('\0');
    const isCalm = () => isCourse() && !refused && !codeShown();

    const dress = () => {
      const calm = isCalm();
      for (const cell of notebook.widgets) {
        if (cell.model.type === 'code') {
          cell.toggleClass('wellput-cell', isHidden(cell) && !refused && !codeShown());
          if (calm && isReply(cell)) dressReply(cell, modules, manifest.words, () => readReply(cell)).catch(console.error);
        } else if (cell.model.type === 'markdown') {
          cell.showEditorForReadOnly = !calm;
        }
      }
      panel.toggleClass('wellput-course', calm);
      panel.toolbar.setHidden(calm);
      // Where JupyterLab's context menu stood is the browser's again, with its spelling suggestions.
      panel.node.toggleAttribute('data-jp-suppress-context-menu', calm);
      notebook.widgets.forEach(cell => cell.node.toggleAttribute(NO_SHORTCUTS, calm));
    };

    // What running leaves in the notebook is no work of the reader: nothing to save, nothing to ask about on closing.
    // The text of a reply is.
    let written = replies();
    const keepClean = () => {
      if (context.model.dirty && isCalm() && replies() === written) {
        context.model.dirty = false;
      }
    };
    const save = async () => {
      clearTimeout(saving);
      if (replies() !== written && !panel.isDisposed && isCalm()) {
        const saved = replies();
        await context.save();
        written = saved;
      }
      keepClean();
    };
    const saveSoon = () => {
      if (replies() !== written && isCalm()) {
        clearTimeout(saving);
        saving = setTimeout(() => save().catch(console.error), SAVE_AFTER_MS);
      }
    };
    const readReply = async cell => {
      if (due || running) {
        asked.add(cell); // for as long as no kernel is ready JupyterLab would do nothing, and say nothing
        return;
      }
      await CodeCell.execute(cell, sessionContext);
      written = '';
      await save();
    };

    const run = async (kernel, lost) => {
      const unlessLost = task => Promise.race([task.catch(console.error), lost]);
      const why = await unlessLost(refusal(kernel));
      if (due) return;
      refused = why ?? 'other';
      dress();
      if (refused) {
        notice.node.textContent = `Nothing was run: ${REFUSALS[refused]}`;
        panel.contentHeader.addWidget(notice);
        return;
      }
      notice.parent = null;
      const { scrollTop } = notebook.outerNode;
      for (const cell of codeCells()) {
        const again = isReply(cell) && REPLY.test(source(cell)) && cell.model.outputs.length > 0 && isCalm();
        if (isOurs(cell) || again) await unlessLost(CodeCell.execute(cell, sessionContext));
        if (due) return;
      }
      notebook.outerNode.scrollTop = scrollTop;
      // This mode, JupyterLab 4.4's own, takes cells out of the page that are out of sight: Tab and Find miss them.
      if (isCalm() && notebook.notebookConfig.windowingMode === 'full') {
        notebook.notebookConfig = { ...notebook.notebookConfig, windowingMode: 'none' };
      }
    };

    const step = async () => {
      const kernel = sessionContext.session?.kernel;
      if (!due || running || away || panel.isDisposed || kernel?.status !== 'idle' || !codeCells().some(isOurs)) {
        return;
      }
      due = false;
      running = true;
      // What was asked of a kernel that was restarted from elsewhere is never answered.
      await run(kernel, new Promise(resolve => (giveUp = resolve))).catch(console.error);
      running = false;
      keepClean();
      step();
      const waited = [...asked];
      asked.clear();
      waited.forEach(cell => readReply(cell).catch(console.error));
    };

    const startOver = () => {
      due = true;
      away = false;
      giveUp();
    };

    // A kernel that is restarted from elsewhere says that it goes. What it says when it is back is often lost, as is what
    // it is asked meanwhile: it is asked again until it answers.
    const waitForReturn = async () => {
      startOver();
      away = true;
      while (away && !panel.isDisposed) {
        const future = sessionContext.session?.kernel?.requestExecute({ code: '', silent: true });
        future?.done.catch(() => {});
        if (future) future.onReply = back;
        await new Promise(resolve => setTimeout(resolve, ASK_AGAIN_AFTER_MS));
      }
    };
    const back = () => {
      away = false;
      step();
    };

    // A kernel that was shut down elsewhere, or for having been idle, comes back when its reader is there.
    const revive = async () => {
      const gone = sessionContext.isReady && !sessionContext.isDisposed && !sessionContext.session?.kernel;
      if (gone && !reviving && isCalm() && document.visibilityState === 'visible') {
        reviving = true;
        await sessionContext.startKernel().catch(console.error);
        reviving = false;
      }
    };

    panel.node.addEventListener('focusin', event => {
      if (isCalm()) {
        event.target.setAttribute(NO_SHORTCUTS, '');
      }
    });
    panel.node.addEventListener('keydown', event => {
      panel.toggleClass('wellput-keyboard', event.key === 'Tab' || panel.hasClass('wellput-keyboard'));
      if (isCalm() && (event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        save().catch(console.error);
      }
    });
    notebook.model.contentChanged.connect(dress);
    notebook.model.contentChanged.connect(saveSoon);
    notebook.model.stateChanged.connect(keepClean);
    sessionContext.kernelChanged.connect((_, { oldValue, newValue }) => {
      startOver();
      if (oldValue && !newValue) revive();
    });
    sessionContext.iopubMessage.connect((_, { header, content }) => {
      if (header.msg_type === 'shutdown_reply' && content.restart) waitForReturn().catch(console.error);
    });
    sessionContext.statusChanged.connect((_, status) => {
      if (RESTARTS.includes(status)) startOver();
      // A kernel that was restarted from elsewhere says that it starts, and no more until it is asked for something.
      if (status === 'starting') sessionContext.session?.kernel?.requestExecute({ code: '', silent: true });
      // Spares the reader a dialogue about a kernel that died: in a moment everything stands there as before.
      panel._autorestarting ||= status === 'restarting' && isCalm();
      step();
    });
    document.addEventListener('visibilitychange', revive);
    panel.disposed.connect(() => document.removeEventListener('visibilitychange', revive));
    dress();
    step();
    return { dress, isCourse, save };
  };

  const activate = (app, modules, manifest, tracker, palette, menu, courses) => {
    let shown = false;

    tracker.widgetAdded.connect(async (_, panel) => {
      panel.addClass('wellput-wait');
      await panel.context.ready;
      panel.removeClass('wellput-wait');
      courses.set(panel, attach(panel, modules, manifest, () => shown));
      panel.disposed.connect(() => courses.delete(panel));
      app.commands.notifyCommandChanged(SHOW_CODE);
    });

    app.commands.addCommand(SHOW_CODE, {
      label: 'Show the Code of This Course',
      isToggleable: true,
      isToggled: () => shown,
      isEnabled: () => [...courses.values()].some(course => course.isCourse()),
      execute: () => {
        shown = !shown;
        courses.forEach(course => course.dress());
      }
    });
    palette?.addItem({ command: SHOW_CODE, category: 'Well Put' });
    menu?.viewMenu.addGroup([{ command: SHOW_CODE }]);
  };

  /** In a page for one notebook (`/doc/tree/…`), links lead on and the browser's Back leads back, in the same tab. */
  const navigate = (app, { PageConfig, URLExt }, tracker, courses) => {
    const pages = URLExt.join(PageConfig.getBaseUrl(), 'doc');
    const open = path => app.commands.execute('docmanager:open', { path });
    const notebookAt = url => {
      const { origin, pathname } = new URL(url, location.href);
      const [, path] = decodeURI(origin + pathname).split(`${pages}/tree/`);
      return path?.endsWith('.ipynb') ? path : '';
    };

    // JupyterLab adds the folder to the history, and again where it is: Back would seem stuck, and Forward get lost.
    const { pushState } = history;
    history.pushState = (state, title, url) => {
      const path = notebookAt(url);
      if (path ? path !== notebookAt(location.href) : !new URL(url, location.href).href.startsWith(pages)) {
        pushState.call(history, state, title, url);
      }
    };
    window.addEventListener('popstate', () => {
      const path = notebookAt(location.href);
      if (path) open(path);
    });
    document.addEventListener('click', event => {
      const path = notebookAt(event.target.closest?.('a[href]')?.href ?? '.');
      const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (path && plain && !event.defaultPrevented) {
        event.preventDefault();
        open(path);
      }
    });
    tracker.currentChanged.connect((_, current) => {
      if (!current) return;
      // JupyterLab itself changes the address only when all stands there: until then, Back would lead out of the course.
      history.pushState(history.state, '', URLExt.join(pages, 'tree', URLExt.encodeParts(current.context.path)));
      // A notebook that was left gives its kernel back; its answers are in the record. A kernel still at work is left to
      // the server, which ends it later: stopped half-way through its start, it would fill the terminal.
      tracker.filter(panel => panel !== current && panel.hasClass('wellput-course')).forEach(async panel => {
        const { sessionContext } = panel;
        // Closed while it still asks for a kernel, JupyterLab would stay connected to that one and trip over it later.
        await sessionContext.ready;
        await courses.get(panel)?.save().catch(console.error);
        if (panel.isDisposed || panel === tracker.currentWidget) return;
        const shutdownOnDispose = sessionContext.session?.kernel?.status === 'idle';
        sessionContext.kernelPreference = { ...sessionContext.kernelPreference, shutdownOnDispose };
        panel.close();
      });
    });
  };

  /** What only `wellput start` wants: no waiting, and a theme that was chosen stays. */
  const settle = (app, { PageConfig }, settings) => {
    const path = PageConfig.getOption('treePath');
    if (PageConfig.getOption('mode') === 'single-document') {
      app.restored.then(() => {
        // It holds the file's name, which a click would change.
        app.shell.layout.widgets.find(widget => widget.id === 'jp-top-panel')?.hide();
      });
      if (path.endsWith('.ipynb')) {
        // JupyterLab would open it by itself, but a second later: it first waits until the workspace is saved.
        PageConfig.setOption('treePath', '');
        app.restored.then(() => app.commands.execute('docmanager:open', { path }));
        // And it would take the token out of the address.
        history.replaceState(history.state, '', location.pathname + location.hash);
      }
    }
    app.commands.commandExecuted.connect(async (_, { id, args, result }) => {
      if (id === 'apputils:change-theme') {
        await result;
        await settings.set(THEMES, 'theme', args.theme);
        await settings.set(THEMES, 'adaptive-theme', false);
      }
    });
  };

  const makePlugin = async () => {
    const [notebook, cells, coreutils, lumino, view, settingregistry, apputils, mainmenu] = await Promise.all(
      [
        '@jupyterlab/notebook',
        '@jupyterlab/cells',
        '@jupyterlab/coreutils',
        '@lumino/widgets',
        '@codemirror/view',
        '@jupyterlab/settingregistry',
        '@jupyterlab/apputils',
        '@jupyterlab/mainmenu'
      ].map(shared)
    );
    const answer = await fetch(new URL('manifest.json', entry), { cache: 'no-cache' });
    const { run, hide, words } = await answer.json();
    const manifest = { run: new Set(run), hide: new Set(hide), words };
    return {
      id: 'wellput:opener',
      autoStart: true,
      requires: [notebook.INotebookTracker, settingregistry.ISettingRegistry],
      optional: [apputils.ICommandPalette, mainmenu.IMainMenu],
      activate: (app, tracker, settings, palette, menu) => {
        const modules = { ...cells, ...coreutils, ...lumino, EditorView: view.EditorView };
        const courses = new Map();
        activate(app, modules, manifest, tracker, palette, menu, courses);
        if (coreutils.PageConfig.getOption('mode') === 'single-document') {
          navigate(app, modules, tracker, courses);
        }
        if (coreutils.PageConfig.getOption('wellputStart') === 'true') {
          settle(app, modules, settings);
        }
      }
    };
  };

  const container = {
    init: sharing => {
      scope = sharing;
    },
    get: async () => {
      const plugin = await makePlugin();
      return () => ({ __esModule: true, default: plugin });
    }
  };
  window._JUPYTERLAB = { ...window._JUPYTERLAB, wellput: container };
})();
