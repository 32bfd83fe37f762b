/** A request that a stock client made, as far as tests look at it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** 0 where no answer came. */
  readonly status: number;
}

type Answered = (request: SentRequest) => void;

/**
 * As much of a browser's XMLHttpRequest as the stock client's ajax layer uses, on top of `fetch`. It calls `answered`
 * after the handlers of the client.
 */
export function xmlHttpRequestClass(answered: Answered) {
  return class {
    timeout = 0;
    responseType = '';
    readyState = 0;
    status = 0;
    response: unknown = null;
    withCredentials = false;
    onreadystatechange: ((event: object) => void) | null = null;
    ontimeout: ((event: object) => void) | null = null;
    readonly #abort = new AbortController();
    readonly #headers = new Headers();
    #method = 'GET';
    #url = '';
    #answerHeaders = new Headers();

    open(method: string, url: string): void {
      this.#method = method;
      this.#url = url;
    }

    setRequestHeader(name: string, value: string): void {
      this.#headers.set(name, value);
    }

    getResponseHeader(name: string): string | null {
      return this.#answerHeaders.get(name);
    }

    abort(): void {
      this.onreadystatechange = null;
      this.ontimeout = null;
      this.#abort.abort();
    }

    send(body?: string | FormData): void {
      const late = this.timeout > 0 ? setTimeout(() => this.#late(), this.timeout) : undefined;
      this.#fetch(body)
        // Without an answer the state changes all the same, with a status of 0.
        .catch(() => undefined)
        .finally(() => {
          clearTimeout(late);
          this.readyState = 4;
          this.onreadystatechange?.call(this, {});
          answered({ method: this.#method, url: this.#url, status: this.status });
        });
    }

    async #fetch(body?: string | FormData): Promise<void> {
      const { signal } = this.#abort;
      const answer = await fetch(this.#url, {
        method: this.#method,
        headers: this.#headers,
        signal,
        ...(body !== undefined && { body }),
      });
      this.response = this.responseType === 'arraybuffer' ? await answer.arrayBuffer() : json(await answer.text());
      this.#answerHeaders = answer.headers;
      this.status = answer.status;
    }

    #late(): void {
      const { ontimeout } = this;
      this.abort();
      ontimeout?.call(this, {});
    }
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
