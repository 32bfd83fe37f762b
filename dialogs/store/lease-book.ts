/** Work that one instance at a time may do, such as watching a mailbox. Instants are ISO 8601 in UTC with milliseconds. */
export interface LeaseBook {
  /**
   * Takes a lease for `holder`, or lengthens the one it has. False while another holder's runs at `at`; then nothing changes.
   * A lease keeps work from being done twice; what must not happen twice is compared in the store besides.
   */
  holdLease(lease: Lease): Promise<boolean>;

  /** Lets go of a lease, where `holder` has it. */
  releaseLease(name: string, holder: string): Promise<void>;
}

export interface Lease {
  readonly name: string;
  /** Names an instance as long as it runs. */
  readonly holder: string;
  /** Now. */
  readonly at: string;
  /** From when on another holder may take it. */
  readonly until: string;
}
