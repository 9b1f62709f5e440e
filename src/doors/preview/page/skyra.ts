import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';

/**
 * Skyra draws Discord as it looked in 2023. Each component gets one more style sheet in its shadow, which reads the
 * colours and sizes of the page (styles/colours.css), so that one switch turns everything light or dark.
 */
function restyle(component: { elementStyles: unknown[] }, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  component.elementStyles.push(sheet);
}

/** Must run once, before the first component is made. */
export function prepareSkyra(): void {
  restyle(
    DiscordMessages,
    `:host, :host([light-theme]) { color: var(--text); background: none; border: 0; font-family: var(--font); line-height: 1.375; }
     ::slotted(*:not(:first-child)) { margin-top: 0; }
     ::slotted(*) { padding-top: 0; padding-bottom: 0; }`,
  );
  restyle(
    DiscordMessage,
    `:host, :host([light-theme]) { color: var(--text); font-family: var(--font); font-size: 16px; line-height: 1.375;
       padding: 4px var(--message-end) 4px 16px !important; margin: 12px 0 0 !important; }
     :host(:hover) { background: var(--message-hover); }
     .discord-author-avatar { margin: 2px 16px 0 0; min-width: 40px; }
     .discord-author-avatar img { cursor: default; }
     .discord-message-content { min-width: 0; line-height: 1.375; padding: 0; }
     .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); font-size: 12px; margin-left: 4px; }`,
  );
  restyle(
    DiscordAuthorInfo,
    `.discord-author-username, :host([light-theme]) .discord-author-username { color: var(--header) !important; font-weight: 500; cursor: default; }
     .discord-author-username:hover { text-decoration: none !important; }`,
  );
  restyle(
    DiscordVerifiedAuthorTag,
    // Its label is always English, so it is hidden and the page shows its own after it.
    `:host { font-size: 0; border-radius: 4px; background: var(--brand); height: 16px; margin: 0 0 0 4px; padding: 0 5px; vertical-align: middle; }
     :host::after { content: var(--word-app); font: 600 11px/15px var(--font); color: #fff; text-transform: uppercase; }`,
  );
  restyle(
    DiscordEmbed,
    `:host, :host([light-theme]) { color: var(--text); font-size: 14px; line-height: 18px; margin: 4px 0; max-width: 520px; }
     .discord-left-border { border-radius: 4px 0 0 4px !important; }
     .discord-embed-root { flex: 1; }
     .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { background: var(--embed) !important; border: 1px solid var(--border) !important;
       border-left: 0 !important; border-radius: 0 4px 4px 0 !important; width: 100%; }
     .discord-embed-grid { display: grid !important; grid-template-columns: minmax(0, 1fr) auto !important; padding: 8px 16px 16px 12px !important; }`,
  );
  restyle(DiscordEmbedDescription, ':host { font-size: 14px; line-height: 18px; min-width: 0; }');
  restyle(
    DiscordEmbedFields,
    ':host { grid-template-columns: repeat(12, minmax(0, 1fr)); grid-column: 1 / -1 !important; gap: 8px !important; margin-top: 8px; }',
  );
  restyle(
    DiscordEmbedField,
    ':host { font-size: 14px; line-height: 18px; overflow-wrap: anywhere; word-break: normal; }',
  );
  restyle(
    DiscordEmbedFooter,
    ':host, :host([light-theme]) { color: var(--text); font-size: 12px; line-height: 16px; font-weight: 500; }',
  );
  restyle(DiscordActionRow, ':host { gap: 8px; margin-top: 4px; }');
  restyle(
    DiscordButton,
    `:host > *:first-child { font: 500 14px/18px var(--font); border-radius: 8px; border: 1px solid var(--button-border); box-sizing: border-box;
       margin: 0; padding: 2px 11px; gap: 0; transition: background-color .15s ease; }
     :host > *:first-child:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
     .secondary { color: var(--button-text); background: var(--button); }
     .secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover); }
     .primary { background: var(--brand); } .primary.hoverable:hover { background: var(--brand-hover); }
     .success { background: var(--positive); } .success.hoverable:hover { background: var(--positive-hover); }
     .destructive { background: var(--danger); } .destructive.hoverable:hover { background: var(--danger-hover); }`,
  );
}
