/** What a reader agreed to, so that the service can prove it later. */
export interface Consent {
  /** The sentence beside the box that was ticked, word for word. */
  readonly text: string;
  /** The owner's name for this wording. */
  readonly version?: string | undefined;
  /** When it was given: ISO 8601, in UTC. */
  readonly time: string;
}

/** Where a sign-up comes from: only what the owner of the page chose to tell. */
export interface SignupOrigin {
  /** Address of the page, without its query. */
  readonly page?: string | undefined;
  /** The owner's name for this form or campaign. */
  readonly campaign?: string | undefined;
  /** `utm_source`, `utm_medium` and the like of the page's address, by their names. */
  readonly utm?: Readonly<Record<string, string>> | undefined;
}

/** What a reader asks for. */
export interface SignupRequest {
  readonly email: string;
  readonly name?: string | undefined;
  /** What to subscribe to: ids of lists, topics or newsletters, as the service names them. */
  readonly lists: readonly string[];
  /** `daily`, `weekly`, or what else the owner offers. */
  readonly frequency?: string | undefined;
  readonly consent?: Consent | undefined;
  readonly origin: SignupOrigin;
  /** BCP 47 tag of the language that the form was read in. */
  readonly language?: string | undefined;
}

/** A request as it goes to a service. */
export interface Subscription extends SignupRequest {
  /**
   * Made for one act of signing up: a second try has the same key, so that a service which knows it does
   * nothing twice. In the body, since services refuse headers that they do not know.
   */
  readonly key: string;
  /** Answer of a check that a human is at work, where the owner has one. */
  readonly challenge?: string | undefined;
}
