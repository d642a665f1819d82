const DRAWERS = ["commands", "beats"];

export async function openDatabase(name = "facilitator") {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => DRAWERS.forEach((drawer) => opening.result.createObjectStore(drawer, { keyPath: "id" }));
  const database = await answer(opening);
  database.onversionchange = () => database.close();
  const shelf = {
    all: (drawer) => answer(database.transaction(drawer).objectStore(drawer).getAll()),
    put: (drawer, record) => write(database, drawer, (store) => store.put(record)),
    remove: (drawer, id) => write(database, drawer, (store) => store.delete(id)),
  };
  await shelf.all("commands");
  return shelf;
}

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error ?? new Error("blocked"));
  });

// Waits for the transaction, not for the request: only then is it on disk.
const write = (database, drawer, act) =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(drawer, "readwrite");
    act(transaction.objectStore(drawer));
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
