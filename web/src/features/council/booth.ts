/**
 * What this device keeps of somebody's ballot. Choices live in the tab's session and are gone once the paper is cast.
 * The nonce is kept from before the paper is sent until it is answered: a lost answer can then be asked for again with
 * the very same paper. With the nonce the receipt could be tried against every paper, so it never outlives the answer.
 */
export function boothOf(sessionId: string, uid: string) {
  const key = (what: string) => `ballot:${sessionId}:${uid}:${what}`;
  const forget = () => {
    sessionStorage.removeItem(key('chosen'));
    localStorage.removeItem(key('nonce'));
  };
  return {
    chosen: () => sessionStorage.getItem(key('chosen')),
    keepChosen: (text: string) => sessionStorage.setItem(key('chosen'), text),
    nonce: () => localStorage.getItem(key('nonce')),
    keepNonce: (nonce: string) => localStorage.setItem(key('nonce'), nonce),
    /** Choices and nonce; the receipt stays. */
    forget,
    receipt: () => localStorage.getItem(key('receipt')),
    keepReceipt: (receipt: string) => {
      localStorage.setItem(key('receipt'), receipt);
      forget();
    },
    /** An opinion that is being typed. */
    typed: (nominationId: string) => sessionStorage.getItem(key(`opinion:${nominationId}`)),
    keepTyped: (nominationId: string, text: string) =>
      sessionStorage.setItem(key(`opinion:${nominationId}`), text),
    forgetTyped: (nominationId: string) => sessionStorage.removeItem(key(`opinion:${nominationId}`)),
  };
}
