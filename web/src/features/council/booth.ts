/**
 * What this device keeps of somebody's ballot. Choices live in the tab's session and are gone once the paper is cast;
 * the nonce is kept before the paper is sent, so that a lost answer can be asked for again with the very same paper.
 */
export function boothOf(sessionId: string, uid: string) {
  const key = (what: string) => `ballot:${sessionId}:${uid}:${what}`;
  return {
    chosen: () => sessionStorage.getItem(key('chosen')),
    keepChosen: (text: string) => sessionStorage.setItem(key('chosen'), text),
    nonce: () => sessionStorage.getItem(key('nonce')),
    keepNonce: (nonce: string) => sessionStorage.setItem(key('nonce'), nonce),
    forgetNonce: () => sessionStorage.removeItem(key('nonce')),
    receipt: () => localStorage.getItem(key('receipt')),
    keepReceipt: (receipt: string) => {
      localStorage.setItem(key('receipt'), receipt);
      sessionStorage.removeItem(key('chosen'));
      sessionStorage.removeItem(key('nonce'));
    },
  };
}
