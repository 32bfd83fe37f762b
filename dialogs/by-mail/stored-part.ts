import { factReference, type Knowledge, type KnownFact } from '../../knowledge/knowledge.js';
import type { AnswerPart, MissingPart } from '../message.js';

/** What a mail says to one question: it never asks back. */
export type MailPart = AnswerPart | MissingPart;

/** A part with its facts by reference (`id@version`), as it is kept. */
export type StoredPart =
  | (Omit<AnswerPart, 'facts'> & { readonly facts: readonly string[] })
  | (Omit<MissingPart, 'nearby'> & { readonly nearby: readonly string[] });

export function storedPart(part: MailPart): StoredPart {
  return part.kind === 'answer'
    ? { ...part, facts: part.facts.map(factReference) }
    : { ...part, nearby: part.nearby.map(factReference) };
}

/** The part with the facts as they stand; undefined where the knowledge has one of them no longer in that version. */
export function restoredPart(part: StoredPart, knowledge: Knowledge): MailPart | undefined {
  const references = part.kind === 'answer' ? part.facts : part.nearby;
  const facts = references.flatMap((reference): KnownFact[] => {
    const fact = knowledge.facts.get(reference.slice(0, reference.lastIndexOf('@')));
    return fact && factReference(fact) === reference ? [fact] : [];
  });
  if (facts.length < references.length) return undefined;
  return part.kind === 'answer' ? { ...part, facts } : { ...part, nearby: facts };
}
