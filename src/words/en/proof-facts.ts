/** What a proof assistant knows and wants to be shown in the steps of proofs, in English. */

/**
 * What Coq shows in the proofs, in the words of the book; null for what is only the name of something. In *A loyal commander is
 * obeyed* and *More than three times the traitors*, the machine counts from m to m + 1 where the page goes from m − 1 to m, so its
 * m is the page’s m − 1; and so its q is r − 1 in *Two neighbours*,
 * and its s in *Signed messages are enough*.
 */
export const facts: Readonly<Record<string, string | null>> = {
  protocol: null,
  nat: null,
  order: null,
  'list nat': null,
  'nat -> bool': null,
  'list nat -> nat -> option order': null,
  'NoDup l': null,

  'nat -> Prop': null,
  execution: null,
  'forall i : nat, S i \\/ ~ S i': null,
  '0 <= rounds P': null,
  'Datatypes.S r <= rounds P': null,
  "r <= rounds P -> forall i : nat, S i -> view E r i = view E' r i": null,
  "forall i : nat, S i -> traitor E i = false /\\ traitor E' i = false":
    'All members of *S* are loyal in both executions.',
  "S commander -> ordered E = ordered E'":
    'If the commander is a member of *S*, it has the same order in both.',
  "forall r i j : nat, S i -> ~ S j -> In j (generals n) -> r < rounds P -> sent E (r + 1) j i = sent E' (r + 1) j i":
    'In every round members receive the same from outside.',
  "forall i : nat, S i -> view E 0 i = view E' 0 i":
    'For *r* = 0, the view of every member is equal in both.',
  "forall i : nat, S i -> view E r i = view E' r i":
    'Through round *r* − 1 the view of every member is equal in both.',
  "forall i : nat, S i -> view E (Datatypes.S r) i = view E' (Datatypes.S r) i":
    'Through round *r* the view of every member is equal in both.',
  "forall i j : nat, S i -> S j -> sent E (1 + r) j i = sent E' (1 + r) j i":
    'In round *r* members receive the same from each other.',
  "forall i j : nat, S i -> ~ S j -> In j (generals n) -> sent E (1 + r) j i = sent E' (1 + r) j i":
    'In round *r* members receive the same from outside.',

  'Model.works P 3 1': 'A protocol works for three generals and one traitor.',
  'ring_decides (2, false) = retreat': 'In its ring, B₀ retreats.',
  'ring_decides (3, false) = attack': 'In its ring, C₀ attacks.',
  'ring_decides (2, false) = ring_decides (3, false)': 'In its ring, B₀ and C₀ decide the same.',
  False: 'A contradiction.',

  bool: null,
  'x <> y': null,
  'forall j : nat, In j (generals 3) <-> j = x \\/ j = y \\/ j = z':
    '*x*, *y* and *z* are the three generals.',
  'x <> y /\\ y <> z /\\ z <> x': '*x*, *y* and *z* are different.',
  'beside (x, b) y = (y, c)': 'Y is the neighbour of X that is a copy of *y*.',
  'beside (y, c) x = (x, b)': 'X is the neighbour of Y that is a copy of *x*.',
  'forall r : nat, after r x = ring r (x, b) /\\ after r y = ring r (y, c)':
    'After every round *x* is in the state of X, and *y* in the state of Y.',
  'after 0 x = ring 0 (x, b) /\\ after 0 y = ring 0 (y, c)':
    'Before the first round, for *r* = 0, *x* is in the state of X, and *y* in the state of Y.',
  'after q x = ring q (x, b)': 'After round *r* − 1, *x* is in the state of X.',
  'after q y = ring q (y, c)': 'After round *r* − 1, *y* is in the state of Y.',
  'after (S q) x = ring (S q) (x, b) /\\ after (S q) y = ring (S q) (y, c)':
    'After round *r*, *x* is in the state of X, and *y* in the state of Y.',
  'forall j : nat, In j (generals 3) -> j <> x -> says P is_z played (after q) (S q) j x = sends P j (ring q (beside (x, b) j)) (S q) x':
    'In round *r*, *x* receives from each of the others what X receives from its neighbour of that name.',
  'after (S q) x = ring (S q) (x, b)': 'After round *r*, *x* is in the state of X.',

  'IC2_of 0 c p v l': 'IC2 holds, for *m* = 0 first.',
  'traitors (c :: l) <= k': 'At most *k* of the *n* generals are traitors.',
  'length (c :: l) > 2 * k + 0': '*n* > 2*k* + *m*, for *m* = 0.',
  'length (c :: l) > 2 * k + S m': '*n* > 2*k* + *m*.',
  'forall (k c : nat) (p : list nat) (v : order) (l : list nat), NoDup l -> traitors (c :: l) <= k -> length (c :: l) > 2 * k + m -> IC2_of m c p v l':
    'The lemma holds for *m* − 1, whoever the generals are, with every *k* and every order.',
  'loyal c': 'The commander is loyal.',
  'forall i : nat, received c p v i = v': 'Every lieutenant receives *v*.',
  'forall j : nat, received c p v j = v': 'Every lieutenant receives *v*.',
  'forall i : nat, In i l -> loyal i -> takes 0 c p v l i = v':
    'Every loyal lieutenant takes *v*, for *m* = 0 first.',
  'In i l': '*i* is a lieutenant.',
  'loyal i': '*i* is loyal.',
  'takes (S m) c p v l i = v': '*i* takes *v* in the OM(*m*).',
  'In j l': '*j* is a lieutenant.',
  'loyal j': '*j* is loyal.',
  'j <> i': '*j* is not *i*.',
  'takes m j (c :: p) v (without j l) i = v': '*i* takes *v* in the OM(*m* − 1) of *j*.',
  'traitors (j :: without j l) <= k': 'At most *k* of the generals in the OM(*m* − 1) of *j* are traitors.',
  'length (j :: without j l) > 2 * k + m': 'There are *n* − 1 of them, and *n* − 1 > 2*k* + (*m* − 1).',
  'forall j : nat, In j l -> loyal j -> j <> i -> takes m j (c :: p) v (without j l) i = v':
    'From every other loyal lieutenant *i* takes *v*.',
  'traitors l <= k': 'At most *k* of the lieutenants are traitors.',
  'length l <= count v (map (fun j : nat => if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) l) + traitors l':
    'All *n* − 1 values on which *i* votes are *v*, but for those that belong to traitors.',
  'length l < 2 * count v (map (fun j : nat => if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) l)':
    'More than half of the *n* − 1 values are *v*.',

  'IC1_of 0 c p v l /\\ IC2_of 0 c p v l': 'IC1 and IC2 hold, for *m* = 0 first.',
  'traitors (c :: l) <= 0': 'At most *m* of the *n* generals are traitors, for *m* = 0: none is.',
  'length (c :: l) > 3 * 0': '*n* > 3*m*, for *m* = 0.',
  'IC1_of (S m) c p v l /\\ IC2_of (S m) c p v l': 'IC1 and IC2 hold in the OM(*m*).',
  'IC1_of (S m) c p v l': 'IC1 holds in the OM(*m*): all loyal lieutenants take the same.',
  'IC2_of (S m) c p v l': 'IC2 holds in the OM(*m*): all loyal lieutenants take the commander’s order.',
  'forall (c : nat) (p : list nat) (v : order) (l : list nat), NoDup l -> traitors (c :: l) <= m -> length (c :: l) > 3 * m -> IC1_of m c p v l /\\ IC2_of m c p v l':
    'The theorem holds for *m* − 1, whoever the generals are, with every order.',
  'traitors (c :: l) <= S m': 'At most *m* of the *n* generals are traitors.',
  'length (c :: l) > 3 * S m': '*n* > 3*m*.',
  'traitor c = true': 'The commander is a traitor.',
  'traitors l <= m': 'At most *m* − 1 of the *n* − 1 lieutenants are traitors.',
  'traitors (j :: without j l) <= m':
    'At most *m* − 1 of the generals in the OM(*m* − 1) of *j* are traitors.',
  'length (j :: without j l) > 3 * m': 'There are *n* − 1 of them, and *n* − 1 > 3(*m* − 1).',
  'IC1_of m j (c :: p) (received c p v j) (without j l) /\\ IC2_of m j (c :: p) (received c p v j) (without j l)':
    'IC1 and IC2 hold in the OM(*m* − 1) of *j*.',
  'In h l': '*h* is a lieutenant.',
  'loyal h': '*h* is loyal.',
  'IC1_of m j (c :: p) (received c p v j) (without j l)': 'IC1 holds in the OM(*m* − 1) of *j*.',
  'IC2_of m j (c :: p) (received c p v j) (without j l)': 'IC2 holds in the OM(*m* − 1) of *j*.',
  'IC1_of m i (c :: p) (received c p v i) (without i l)': 'IC1 holds in the OM(*m* − 1) of *i*.',
  'IC2_of m i (c :: p) (received c p v i) (without i l)': 'IC2 holds in the OM(*m* − 1) of *i*.',
  '(if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) = (if j =? h then received c p v h else takes m j (c :: p) (received c p v j) (without j l) h)':
    '*i* and *h* vote on the same value in the place of *j*.',
  'j <> h': '*j* is not *h*.',
  'i <> h': '*i* is not *h*.',
  'takes m j (c :: p) (received c p v j) (without j l) i = takes m j (c :: p) (received c p v j) (without j l) h':
    '*i* and *h* take the same in the OM(*m* − 1) of *j*.',
  'received c p v i = takes m i (c :: p) (received c p v i) (without i l) h':
    '*h* takes in the OM(*m* − 1) of *i* what *i* has received.',

  'nat -> nat -> nat -> order -> path -> bool': null,
  path: null,
  'loyal commander': 'The commander is loyal.',
  'lieutenant i': '*i* is a lieutenant.',
  'held (S m) i o <> None': 'In the end *i* has the commander’s order in *V*.',
  'forall (v : order) (p : path), held (S m) i v = Some p -> v = o':
    'Whatever order *i* has in *V* is the commander’s.',
  'obeys i = o': '*i* obeys the commander’s order.',
  'traitors_among traitor (generals n) <= m': 'At most *m* of the generals are traitors.',
  'traitor commander = true': 'The commander is a traitor.',
  'lieutenant h': '*h* is a lieutenant.',
  'lieutenant j': '*j* is a lieutenant.',
  'held (S m) h v = Some q': '*h* has accepted *v*.',
  'held (S m) j v <> None': '*j* accepts *v*, too, in round *m* + 1 at the latest.',
  'S s <= S m': '*r* ≤ *m* + 1.',
  'forall q : nat, q < S s -> somebody_holds q v = false':
    'Before round *r* no loyal lieutenant has accepted *v*.',
  'held (S s) i v = Some p': '*i* accepts *v* in round *r*, on a chain.',
  'length p = S s': 'The chain carries *r* signatures.',
  'In p (paths n (S s))': 'They are those of different generals, the commander’s first.',
  'good (held s) v p = true': 'All of them are good: those who are loyal did sign.',
  'forall k : nat, In k p -> In k (generals n)': 'All signers are among the *n* generals.',
  'In k p': '*k* is a signer.',
  'loyal k': '*k* is loyal.',
  'k <> commander': '*k* is not the commander.',
  "held s k v = Some p'": '*k* accepted *v* in round *r* − 1 or earlier.',
  'forall k : nat, In k p -> traitor k = true': 'All signers are traitors.',
  'length p <= m': 'There are at most *m* of them, so a round is left.',
  'i <> j': '*j* is not *i*.',
  'held (length p) i v = Some p':
    '*i* has *v* after as many rounds as the chain has signatures, and adds its own in the next.',
  'on j (i :: p) = false': '*j* is not on the chain that *i* has signed.',
};
