import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { baseStyles } from './base-styles';
import { icon, type IconName } from './icon';
import { tokens } from './tokens';

export interface MenuItem {
  /** Given with `cl-choose`. */
  id: string;
  label: string;
  icon?: IconName;
}

/**
 * A button that opens a menu. Fires `cl-choose` with `detail: { id }`, within the click or key press, so that what needs a
 * person's gesture may be done.
 */
@customElement('cl-menu')
export class ClMenu extends LitElement {
  /** The accessible name of the button and of its menu. */
  @property({ attribute: false }) label = '';
  /** The items, in groups that a line parts. */
  @property({ attribute: false }) groups: MenuItem[][] = [];

  @state() private open = false;
  @query('button') private button!: HTMLButtonElement;
  @query('[role=menu]') private menu!: HTMLElement;

  static override styles = [
    tokens,
    baseStyles,
    css`
      :host {
        display: block;
      }
      [role='menu'] {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: var(--s1) 0;
        /* Else Firefox gives it no more room than there is beside its button. */
        width: max-content;
        min-width: 200px;
        max-width: calc(100vw - 16px);
        max-height: calc(100vh - 16px);
        overflow-y: auto;
        border: var(--line) solid var(--edge);
        border-radius: var(--r3);
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--elevation);
      }
      [role='group'] + [role='group'] {
        margin-top: var(--s1);
        padding-top: var(--s1);
        border-top: var(--line) solid var(--rule);
      }
      [role='menuitem'] {
        display: flex;
        align-items: center;
        gap: var(--s2);
        width: 100%;
        min-height: var(--target);
        padding: 2px var(--s4) 2px var(--s3);
        border: 0;
        background: none;
        text-align: start;
        cursor: pointer;
        overflow-wrap: anywhere;
      }
      [role='menuitem']:is(:hover, :focus) {
        background: var(--hover);
      }
      [role='menuitem']:focus-visible {
        outline-offset: -2px;
      }
      [role='menuitem'] .icon {
        color: var(--ink-3);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="btn icon-only"
        aria-label=${this.label}
        title=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        @click=${this.#toggle}
        @keydown=${this.#openByKey}
      >
        ${icon('more')}
      </button>
      <div
        role="menu"
        popover="manual"
        aria-label=${this.label}
        @keydown=${this.#move}
        @focusout=${this.#leave}
        @click=${this.#choose}
      >
        ${this.groups
          .filter((items) => items.length > 0)
          .map((items) => html`<div role="group">${items.map((item) => this.#item(item))}</div>`)}
      </div>`;
  }

  #item({ id, label, icon: name }: MenuItem): TemplateResult {
    return html`<button type="button" role="menuitem" tabindex="-1" data-id=${id}>
      ${name ? icon(name) : html`<span class="icon"></span>`}${label}
    </button>`;
  }

  get #items(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #toggle(): void {
    if (this.open) this.#close();
    else this.#show(0);
  }

  #openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#show(event.key === 'ArrowDown' ? 0 : -1);
  }

  /** Opens under its button, above it where there is no room, and goes to the item at a position. */
  #show(position: number): void {
    this.menu.showPopover();
    this.open = true;
    const button = this.button.getBoundingClientRect();
    const { width, height } = this.menu.getBoundingClientRect();
    const below = button.bottom + height <= innerHeight - 4;
    this.menu.style.top = `${Math.max(4, below ? button.bottom : Math.max(button.top - height, 4))}px`;
    this.menu.style.left = `${Math.max(4, Math.min(button.right - width, innerWidth - width - 4))}px`;
    this.#items.at(position)?.focus();
  }

  #close(): void {
    if (!this.open) return;
    this.open = false;
    // What has the focus goes back to where it came from.
    if (this.menu.contains(this.shadowRoot!.activeElement)) this.button.focus();
    this.menu.hidePopover();
  }

  #move(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    if (event.key === 'Tab') return this.#close();
    const next = nextItem(event.key, at, items);
    if (!next && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next) next.focus();
    else this.#close();
  }

  /** Nothing of the menu has the focus any more: a click elsewhere, or another window. */
  #leave(event: FocusEvent): void {
    const to = event.relatedTarget as Node | null;
    if (!this.menu.contains(to) && to !== this.button) {
      this.open = false;
      this.menu.hidePopover();
    }
  }

  #choose(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[role=menuitem]')?.dataset['id'];
    if (id === undefined) return;
    this.#close();
    this.dispatchEvent(new CustomEvent('cl-choose', { detail: { id }, bubbles: true, composed: true }));
  }
}

/** The item that a key leads to, round from the last to the first; letters lead to the next that begins with them. */
function nextItem(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
}

declare global {
  interface HTMLElementTagNameMap {
    'cl-menu': ClMenu;
  }
}
