/**
 * Opens the course ready to use: when a notebook with Well Put cells opens, this JupyterLab extension runs them and hides
 * their code. It is a module-federation container written by hand: no build step, nothing bundled.
 *
 * What keeps a stranger's notebook from using it:
 *  - only cells whose source is, character for character, in manifest.json are run or hidden (wellput.notebooks writes that
 *    list from the course). Each of them must be harmless by itself, in any order and any company; `wellput.notebooks`
 *    checks that they do no more than call Well Put with plain values. Everything else in a notebook stays in sight and
 *    waits for its reader.
 *  - a kernel may import from the folder of its notebook, so a `wellput.py` beside a copied course cell could pass for the
 *    course. GUARD closes that door before the first cell of every kernel, and refuses where something has got in.
 *  - only Python kernels are spoken to: a notebook may name any other kernel that is installed.
 *  - nothing here marks a notebook as trusted: saved outputs are sanitised as everywhere in JupyterLab. Running a cell
 *    empties its outputs first, and trusts that one cell.
 *  - left to Jupyter: what a kernel imports while it starts. Where IPython is 9.7 or newer, `wellput start` closes that too.
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
        places = list(getattr(module, "__path__", ())) or [getattr(module, "__file__", None) or ""]
        if "." not in name and any(os.path.dirname(os.path.realpath(place)) == here for place in places if place):
            raise ImportError(name)
    import wellput.course

    installed = PathFinder.find_spec("wellput", sys.path)
    if installed is None or installed.origin != wellput.__file__:
        raise ImportError("wellput")


try:
    _wellput_guard()
finally:
    del _wellput_guard
`;
  const RESTARTS = ['restarting', 'autorestarting', 'starting'];
  const SHOW_CODE = 'wellput:show-code';
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

  /** One sentence on why nothing may run in this kernel, or nothing. */
  const refusal = async kernel => {
    if ((await kernel.info).language_info.name !== 'python') {
      return 'Nothing was run: the exercises of Well Put need Python, and this notebook names another kernel.';
    }
    const { content } = await kernel.requestExecute({ code: GUARD, silent: true, store_history: false }).done;
    if (content.status === 'ok') {
      return '';
    }
    return content.ename === 'ModuleNotFoundError'
      ? 'Nothing was run: Well Put is not complete in the Python that this notebook uses. Install it there, then restart the kernel.'
      : 'Nothing was run: a file in this notebook’s folder takes the place of Well Put or of something that it needs. ' +
          'Open the notebook from a folder of its own.';
  };

  /** Looks after one open notebook; the returned `dress` brings its looks up to date. */
  const attach = (panel, { CodeCell, Widget }, manifest, codeShown) => {
    const { content: notebook, context, sessionContext } = panel;
    const notice = new Widget();
    notice.node.setAttribute('role', 'alert');
    notice.addClass('wellput-notice');
    let refused = '';
    let due = true;
    let running = false;
    let reviving = false;

    const codeCells = () => notebook.widgets.filter(cell => cell.model.type === 'code');
    const isOurs = cell => manifest.has(cell.model.sharedModel.getSource());
    const isCourse = () => codeCells().length > 0 && codeCells().every(isOurs);
    const isCalm = () => isCourse() && !refused && !codeShown();

    const dress = () => {
      const calm = isCalm();
      for (const cell of notebook.widgets) {
        if (cell.model.type === 'code') {
          cell.toggleClass('wellput-cell', isOurs(cell) && !refused && !codeShown());
        } else if (cell.model.type === 'markdown') {
          cell.showEditorForReadOnly = !calm;
        }
      }
      panel.toggleClass('wellput-course', calm);
      panel.toolbar.setHidden(calm);
      // Where JupyterLab's context menu stood is the browser's again, with its spelling suggestions.
      panel.node.toggleAttribute('data-jp-suppress-context-menu', calm);
      notebook.widgets.forEach(cell => cell.node.toggleAttribute(NO_SHORTCUTS, calm));
      // Other modes take cells that are out of sight off the page, and with them what was typed there.
      if (isCourse() && notebook.notebookConfig.windowingMode !== 'none') {
        notebook.notebookConfig = { ...notebook.notebookConfig, windowingMode: 'none' };
      }
    };

    // What running leaves in the notebook is no work of the reader: nothing to save, nothing to ask about on closing.
    const keepClean = () => {
      if (context.model.dirty && isCalm()) {
        context.model.dirty = false;
      }
    };

    const run = async kernel => {
      refused = await refusal(kernel);
      dress();
      notice.node.textContent = refused;
      if (refused) {
        panel.contentHeader.addWidget(notice);
        return;
      }
      notice.parent = null;
      const { scrollTop } = notebook.outerNode;
      for (const cell of codeCells().filter(isOurs)) {
        if (sessionContext.session?.kernel !== kernel || !isOurs(cell)) {
          return;
        }
        await CodeCell.execute(cell, sessionContext).catch(() => {});
      }
      notebook.outerNode.scrollTop = scrollTop;
    };

    const step = async () => {
      const kernel = sessionContext.session?.kernel;
      if (!due || running || panel.isDisposed || kernel?.status !== 'idle' || !codeCells().some(isOurs)) {
        return;
      }
      due = false;
      running = true;
      await run(kernel).catch(console.error);
      running = false;
      keepClean();
      step();
    };

    // Keys such as "d d" would cut the course to pieces. Lumino looks for this attribute on what has the focus, not above it.
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
      }
    });
    notebook.model.contentChanged.connect(dress);
    notebook.model.stateChanged.connect(keepClean);
    sessionContext.kernelChanged.connect((_, { oldValue, newValue }) => {
      due = true;
      if (oldValue && !newValue) revive();
    });
    sessionContext.statusChanged.connect((_, status) => {
      due = due || RESTARTS.includes(status);
      // Spares the reader JupyterLab's dialogue about a kernel that died: in a moment everything stands there as before.
      panel._autorestarting ||= status === 'restarting' && isCalm();
      step();
    });
    document.addEventListener('visibilitychange', revive);
    panel.disposed.connect(() => document.removeEventListener('visibilitychange', revive));
    dress();
    step();
    return { dress, isCourse };
  };

  const activate = (app, modules, manifest, tracker, palette, menu) => {
    const courses = new Map();
    let shown = false;

    tracker.widgetAdded.connect(async (_, panel) => {
      await panel.context.ready;
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

  /** In a page that shows one notebook (`/doc/tree/…`), links lead on and the browser's Back leads back, in the same tab. */
  const navigate = (app, { PageConfig, URLExt }, tracker) => {
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
    // A notebook that was left lets go of its kernel; its answers are in the record.
    tracker.currentChanged.connect((_, current) => {
      tracker.filter(panel => current && panel !== current && panel.hasClass('wellput-course')).forEach(panel => panel.close());
    });
  };

  /** What only `wellput start` wants: no waiting, and a theme that was chosen stays. */
  const settle = (app, { PageConfig }, settings) => {
    app.restored.then(() => {
      // It holds the file's name, which a click would change.
      app.shell.layout.widgets.find(widget => widget.id === 'jp-top-panel')?.hide();
    });
    const path = PageConfig.getOption('treePath');
    if (path) {
      // JupyterLab would open it by itself, but a second later: it first waits until the workspace is saved.
      PageConfig.setOption('treePath', '');
      app.restored.then(() => app.commands.execute('docmanager:open', { path }));
      history.replaceState(history.state, '', location.pathname + location.hash);
    }
    app.commands.commandExecuted.connect(async (_, { id, args, result }) => {
      if (id === 'apputils:change-theme') {
        await result;
        await settings.set(THEMES, 'theme', args.theme);
        await settings.set(THEMES, 'adaptive-theme', false);
      }
    });
  };

  const container = {
    init: sharing => {
      scope = sharing;
    },
    get: async () => {
      const [{ INotebookTracker }, { CodeCell }, { PageConfig, URLExt }, { Widget }, { ISettingRegistry }, { ICommandPalette }, { IMainMenu }] =
        await Promise.all(
          ['@jupyterlab/notebook', '@jupyterlab/cells', '@jupyterlab/coreutils', '@lumino/widgets', '@jupyterlab/settingregistry', '@jupyterlab/apputils', '@jupyterlab/mainmenu'].map(shared)
        );
      const manifest = await fetch(new URL('manifest.json', entry), { cache: 'no-cache' }).then(reply => reply.json());
      const modules = { CodeCell, PageConfig, URLExt, Widget };
      const plugin = {
        id: 'wellput:opener',
        autoStart: true,
        requires: [INotebookTracker, ISettingRegistry],
        optional: [ICommandPalette, IMainMenu],
        activate: (app, tracker, settings, palette, menu) => {
          activate(app, modules, new Set(manifest), tracker, palette, menu);
          if (PageConfig.getOption('mode') === 'single-document') {
            navigate(app, modules, tracker);
          }
          if (PageConfig.getOption('wellputStart') === 'true') {
            settle(app, modules, settings);
          }
        }
      };
      return () => ({ __esModule: true, default: plugin });
    }
  };
  window._JUPYTERLAB = { ...window._JUPYTERLAB, wellput: container };
})();
