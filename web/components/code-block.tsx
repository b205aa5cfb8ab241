/** A block of code or JSON that scrolls sideways by itself and can be reached by keyboard. */
export function CodeBlock({ name, text }: { name: string; text: string }) {
  return <pre class="code" tabindex={0} role="region" aria-label={name} translate="no"><code>{text}</code></pre>
}
