/**
 * The smallest browser around WebKit, for Debian's `gjs`: one window, and a folder that it keeps its storage in, or a private one.
 * The one that WebKit's driver starts by itself is always private: nothing could be opened anew there after it was closed.
 */
export const BROWSER = `
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;
Gtk.init(null);
const [kind, folder, width, height] = ARGV;
const manager = new WebKit2.WebsiteDataManager({
  base_cache_directory: folder,
  base_data_directory: folder,
});
const context =
  kind === 'private'
    ? WebKit2.WebContext.new_ephemeral()
    : WebKit2.WebContext.new_with_website_data_manager(manager);
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  session.connect('create-web-view', () => {
    const view = new WebKit2.WebView({ web_context: context, is_controlled_by_automation: true });
    const window = new Gtk.Window({ default_width: Number(width), default_height: Number(height) });
    window.add(view);
    window.show_all();
    return view;
  });
});
Gtk.main();
`;
