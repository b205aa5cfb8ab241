import type { Contribution } from '#functions/contributions/contribution.ts'
import { ButtonForm } from '#web/components/forms/form.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/**
 * The private page to show a partner today.
 *
 * @param token of the address that was made just now: told this once; null: none was made, or it was told before
 */
export function ShareSection({ frame, contribution: { id, isShared }, token }: { frame: Frame; contribution: Contribution; token: string | null }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions.share
  const address = token === null ? null : frame.origin + href(PATHS.contributionShared, { lang, token })
  return (
    <Section id="share" title={t.title}>
      <p>{t.lede}</p>
      {address !== null && (
        <div class="field">
          <label for="address">{t.address}</label>
          <p class="hint" id="address-hint">{t.addressHint}</p>
          <input id="address" type="text" readonly value={address} aria-describedby="address-hint" />
        </div>
      )}
      {isShared && address === null && <p class="meta">{t.there}</p>}
      <div class="acts">
        <ButtonForm frame={frame} action={href(PATHS.contributionShare, { lang, id })} quiet>{isShared ? t.again : t.make}</ButtonForm>
        {isShared && <ButtonForm frame={frame} action={href(PATHS.contributionUnshare, { lang, id })} quiet>{t.stop}</ButtonForm>}
      </div>
      {isShared && <p class="meta">{t.againHint}</p>}
    </Section>
  )
}
