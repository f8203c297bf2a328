/**
 * A figure of messages that the server has drawn, and that becomes live when a reader asks for it, by a press or by a
 * link: on a page about traitors few do, and the code for messengers need not come for the others.
 */
import './trust-chain.css';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { trustWords } from '#words/trust.ts';
import { arrive } from '../../platform/arrive.ts';
import { isAsked } from '../../platform/asking.ts';
import type { ChainProps } from './LiveChain.tsx';

// a module that is also imported in the ordinary way would be sent with the page
const Drawn = import.meta.env.SSR ? (await import('./LiveChain.tsx')).LiveChain : null;

export function ChainOnDemand(props: ChainProps) {
  const words = trustWords.chainOnDemand;
  const [live, setLive] = useState(false);
  const [LiveChain, setLiveChain] = useState<ComponentType<ChainProps> | null>(null);
  const wake = (): void =>
    void arrive(() => import('./LiveChain.tsx')).then((part) => {
      setLiveChain(() => part.LiveChain);
    });
  useEffect(() => {
    // one that was asked for by a link answers once it shows that
    const asked = isAsked(props.figure);
    setLive(!asked);
    const heed = (): void => {
      if (isAsked(props.figure)) wake();
    };
    heed();
    addEventListener('popstate', heed);
    return () => {
      removeEventListener('popstate', heed);
    };
  }, [props.figure]);
  if (LiveChain) return <LiveChain {...props} />;
  return (
    <div class="asleep" {...(live ? { 'data-live': '' } : {})}>
      {import.meta.env.SSR ? (
        <div>{Drawn && <Drawn {...props} />}</div>
      ) : (
        <div dangerouslySetInnerHTML={{ __html: '' }} />
      )}
      <p class="wake">
        <button type="button" onClick={wake}>
          {words.wake}
        </button>
      </p>
    </div>
  );
}
