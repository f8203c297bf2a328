/** What a proof assistant knows and wants to be shown in the steps of proofs, in English. */

/**
 * What Coq shows in the proofs, in the words of the book; null for what is only the name of something. The machine counts
 * from m to m + 1 where the page goes from m − 1 to m: so its m is the page’s m − 1 in *A loyal commander is obeyed*, *More than
 * three times the traitors*, *Levels to spare* and the first part of *Silence is enough* (which calls it r); its q is r − 1 in *Two
 * neighbours*, its s is r − 1 in *Signed messages are enough* and s − 1 in *Same view, same deeds*, and its r is r − 2 in the second
 * part of *Silence is enough*, which begins at 1.
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

  'Model.works P 3 1': 'A protocol works for three generals and one traitor: we suppose so.',
  'ring_decides (2, false) = retreat': 'In the ring B₀ retreats.',
  'ring_decides (3, false) = attack': 'In the ring C₀ attacks.',
  'ring_decides (2, false) = ring_decides (3, false)': 'In the ring B₀ and C₀ decide the same.',
  False: 'A contradiction: two things that can’t both be so.',

  bool: null,
  'x <> y': null,
  'forall j : nat, In j (generals 3) <-> j = x \\/ j = y \\/ j = z': 'x, y and z are the three generals.',
  'x <> y /\\ y <> z /\\ z <> x': 'x, y and z are different.',
  'beside (x, b) y = (y, c)': 'Y is the neighbour of X that is a copy of y.',
  'beside (y, c) x = (x, b)': 'X is the neighbour of Y that is a copy of x.',
  'forall r : nat, after r x = ring r (x, b) /\\ after r y = ring r (y, c)':
    'After every round x is in the state of X, and y in the state of Y.',
  'after 0 x = ring 0 (x, b) /\\ after 0 y = ring 0 (y, c)':
    'Before the first round, for *r* = 0, x is in the state of X, and y in the state of Y.',
  'after q x = ring q (x, b)': 'After round *r* − 1, x is in the state of X.',
  'after q y = ring q (y, c)': 'After round *r* − 1, y is in the state of Y.',
  'after (S q) x = ring (S q) (x, b) /\\ after (S q) y = ring (S q) (y, c)':
    'After round *r*, x is in the state of X, and y in the state of Y.',
  'forall j : nat, In j (generals 3) -> j <> x -> says P is_z played (after q) (S q) j x = sends P j (ring q (beside (x, b) j)) (S q) x':
    'In round *r*, x receives from each of the others what X receives from its neighbour of that name.',
  'after (S q) x = ring (S q) (x, b)': 'After round *r*, x is in the state of X.',

  'IC2_of 0 c p v l': 'The base of the induction: IC2 holds for *m* = 0.',
  'traitors (c :: l) <= k': 'At most *k* of the *n* generals are traitors.',
  'length (c :: l) > 2 * k + 0': '*n* > 2*k* + *m*, and *m* = 0.',
  'length (c :: l) > 2 * k + S m': '*n* > 2*k* + *m*, and *m* ≥ 1.',
  'forall (k c : nat) (p : list nat) (v : order) (l : list nat), NoDup l -> traitors (c :: l) <= k -> length (c :: l) > 2 * k + m -> IC2_of m c p v l':
    'The lemma holds for *m* − 1, whoever the generals are, with every *k* and every order.',
  'loyal c': 'The commander is loyal.',
  'forall i : nat, received c p v i = v': 'Every lieutenant receives the commander’s order, *v*.',
  'forall j : nat, received c p v j = v': 'Every lieutenant receives the commander’s order, *v*.',
  'forall i : nat, In i l -> loyal i -> takes 0 c p v l i = v':
    'Every loyal lieutenant takes *v*, for *m* = 0.',
  'In i l': '*i* is a lieutenant.',
  'loyal i': '*i* is loyal.',
  'takes (S m) c p v l i = v': '*i* takes *v* in the OM(*m*).',
  'In j l': '*j* is a lieutenant.',
  'loyal j': '*j* is loyal.',
  'j <> i': '*j* is not *i*.',
  'takes m j (c :: p) v (without j l) i = v':
    'What *i* takes in the OM(*m* − 1) of *j* is *v*. It is needed for every such *j*.',
  'traitors (j :: without j l) <= k': 'At most *k* of the generals in the OM(*m* − 1) of *j* are traitors.',
  'length (j :: without j l) > 2 * k + m': 'There are *n* − 1 of them, and *n* − 1 > 2*k* + (*m* − 1).',
  'forall j : nat, In j l -> loyal j -> j <> i -> takes m j (c :: p) v (without j l) i = v':
    'From every other loyal lieutenant *i* takes *v*.',
  'traitors l <= k': 'At most *k* of the lieutenants are traitors.',
  'length l <= count v (map (fun j : nat => if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) l) + traitors l':
    'All *n* − 1 values on which *i* votes are *v*, but for those that belong to traitors.',
  'length l < 2 * count v (map (fun j : nat => if j =? i then received c p v i else takes m j (c :: p) (received c p v j) (without j l) i) l)':
    'More than half of the *n* − 1 values are *v*: then *i* takes it.',

  'IC1_of 0 c p v l /\\ IC2_of 0 c p v l': 'The base of the induction: IC1 and IC2 hold for *m* = 0.',
  'traitors (c :: l) <= 0': 'At most *m* of the *n* generals are traitors, for *m* = 0: none is.',
  'length (c :: l) > 3 * 0': '*n* > 3*m*, and *m* = 0.',
  'IC1_of (S m) c p v l /\\ IC2_of (S m) c p v l': 'IC1 and IC2 hold in the OM(*m*).',
  'IC1_of (S m) c p v l': 'IC1 holds in the OM(*m*): all loyal lieutenants take the same.',
  'IC2_of (S m) c p v l': 'IC2 holds in the OM(*m*): all loyal lieutenants take the commander’s order.',
  'forall (c : nat) (p : list nat) (v : order) (l : list nat), NoDup l -> traitors (c :: l) <= m -> length (c :: l) > 3 * m -> IC1_of m c p v l /\\ IC2_of m c p v l':
    'The theorem holds for *m* − 1, whoever the generals are, with every order.',
  'traitors (c :: l) <= S m': 'At most *m* of the *n* generals are traitors.',
  'length (c :: l) > 3 * S m': '*n* > 3*m*, and *m* ≥ 1.',
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

  'f <= 0': '*f* ≤ *m*, and *m* = 0.',
  'traitors (c :: l) <= f': 'At most *f* of the *n* generals are traitors.',
  'length (c :: l) > 2 * f + 0': '*n* > 2*f* + *m*, and *m* = 0.',
  'forall (f c : nat) (p : list nat) (v : order) (l : list nat), f <= m -> NoDup l -> traitors (c :: l) <= f -> length (c :: l) > 2 * f + m -> IC1_of m c p v l /\\ IC2_of m c p v l':
    'The proposition holds for *m* − 1, whoever the generals are, with every *f* up to *m* − 1 and every order.',
  'f <= S m': '*f* ≤ *m*.',
  'length (c :: l) > 2 * f + S m': '*n* > 2*f* + *m*.',
  '1 <= f': '*f* ≥ 1.',
  'traitors l <= f - 1': 'At most *f* − 1 of the *n* − 1 lieutenants are traitors.',
  'forall j : nat, In j l -> IC1_of m j (c :: p) (received c p v j) (without j l) /\\ IC2_of m j (c :: p) (received c p v j) (without j l)':
    'IC1 and IC2 hold in the OM(*m* − 1) of every lieutenant.',

  'nat -> order -> order -> order': null,
  'IC2 world_A': 'IC2 holds in A.',
  "IC2 world_A'": 'IC2 holds in A′.',
  '~ IC1 world_B': 'IC1 is broken in B.',
  'decides world_A 3 = attack': 'In A, 3 attacks.',
  'rule 3 attack retreat = attack': 'With the inbox (attack, “1 said retreat”) 3 attacks.',
  "decides world_A' 2 = retreat": 'In A′, 2 retreats.',
  'rule 2 retreat attack = retreat': 'With the inbox (retreat, “1 said attack”) 2 retreats.',
  'decides world_B 3 = attack': 'In B, 3 attacks.',
  'decides world_B 2 = retreat': 'In B, 2 retreats.',
  '0 <= r': null,
  'S s <= r': null,
  "view E r i = view E' r i": 'The general’s view through round *r* is equal in both.',
  "state_in E 0 i = state_in E' 0 i": 'For *s* = 0, the general is in the same state in both.',
  "state_in E s i = state_in E' s i": 'After round *s* − 1 it is in the same state in both.',
  "state_in E (S s) i = state_in E' (S s) i": 'After round *s* it is in the same state in both.',
  "inbox n i (fun j : nat => sent E (S s) j i) = inbox n i (fun j : nat => sent E' (S s) j i)":
    'In round *s* it receives the same in both.',
  'traitor E i = false': 'It is loyal in the one execution.',
  "traitor E' i = false": 'It is loyal in the other.',
  "forall s : nat, s <= r -> state_in E s i = state_in E' s i":
    'After every round up to *r* it is in the same state in both.',
  "r = rounds P -> decides_in E i = decides_in E' i": 'If *r* = *R*, it decides the same in both.',
  general: null,
  Agreement: 'Agreement: in every execution both decide alike.',
  Attack: 'Attack: if the order was given and nothing is captured, both attack.',
  Retreat: 'Retreat: if no order was given, both retreat.',
  'forall j : nat, 1 <= j <= L -> exists (r : nat) (g : general) (k : nat), 1 <= r <= rounds P /\\ k < size r g /\\ number r g k = j':
    'Each number from 1 to *L* belongs to a messenger that one of them sends in some round.',
  'forall j q : nat, through q <= j -> forall g : general, view_of true (E_of j) q g = view_of true nothing_captured q g':
    'Where the first *j* arrive, views are those of “nothing captured” through every round whose messengers all arrive.',
  '1 <= j <= L': '*j* is one of the numbers from 1 to *L*.',
  'both_attack true (E_of j)': 'Both attack where the first *j* arrive.',
  'both_attack true (E_of (j - 1))': 'Both attack where the first *j* − 1 arrive.',
  '1 <= r <= rounds P': null,
  'k < size r g': null,
  'number r g k = j': 'Messenger *j* is sent by *g* in round *r*.',
  'forall (q : nat) (h : general), q < r -> view_of true (E_of j) q h = view_of true (E_of (j - 1)) q h':
    'Before anything arrives in round *r*, views are equal in both executions.',
  "forall r' k' : nat, 1 <= r' -> E_of j r' (other g) k' = E_of (j - 1) r' (other g) k'":
    'What the other general sends is captured in both or in neither.',
  "forall (r' : nat) (h : general) (k' : nat), r < r' -> E_of j r' h k' = true /\\ E_of (j - 1) r' h k' = true":
    'After round *r* everything is captured in both.',
  'decides true (E_of j) g = decides true (E_of (j - 1)) g': '*g* decides the same in both.',
  'decides true (E_of j) (other g) = decides true (E_of j) g':
    'Where the first *j* arrive, the other decides as *g* does.',
  'decides true (E_of (j - 1)) (other g) = decides true (E_of (j - 1)) g':
    'Where the first *j* − 1 arrive, the other decides as *g* does.',
  'forall j : nat, 1 <= j <= L -> both_attack true (E_of j) -> both_attack true (E_of (j - 1))':
    'If both attack where the first *j* arrive, they do so where one fewer arrives.',
  'both_attack true (E_of L)': 'Both attack where the first *L* arrive.',
  'both_attack true (E_of 0)': 'Both attack where the order was given and nothing arrives.',
  'received true (E_of 0) (rounds P) two = repeat [] (rounds P)': 'In *E*₀, 2 receives nothing in any round.',
  'received false (E_of 0) (rounds P) two = repeat [] (rounds P)': 'In *N*, 2 receives nothing in any round.',
  'decides false (E_of 0) two = attack': 'In *N*, 2 attacks.',
  'forall (n : nat) (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text obeying)) (i : nat), is_lieutenant n i -> decides n obeying traitor o script i = or_retreat (if traitor commander then script 1 commander i else Some o)':
    'In this protocol each lieutenant does what the commander tells it, and retreats if told nothing.',
  '(forall n : nat, 2 <= n -> exists P : protocol, works P n 0) /\\ (forall f : nat, exists P : protocol, works P 2 f) /\\ (forall n : nat, exists P : protocol, forall (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text P)), IC1 n P traitor o script) /\\ (forall n : nat, exists P : protocol, forall (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text P)), IC2 n P traitor o script)':
    'All four claims.',
  'forall (n : nat) (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text obeying)), IC2 n obeying traitor o script':
    'The protocol satisfies IC2 in all executions.',
  'forall n : nat, 2 <= n -> exists P : protocol, works P n 0':
    'The first claim: some protocol works for *n* ≥ 2 and *f* = 0. Then the second and the third.',
  'forall f : nat, exists P : protocol, works P 2 f':
    'The second claim: some protocol works for *n* = 2 and any *f*. Then the third.',
  'forall n : nat, exists P : protocol, forall (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text P)), IC1 n P traitor o script':
    'The third claim: some protocol satisfies IC1 in all executions.',
  'forall (c : nat) (p : list nat) (v : order) (i : nat), traitor c = true -> received c p v i = retreat':
    'Whoever should hear from a traitor has *retreat* from it.',
  'forall (c : nat) (p : list nat) (v : order) (l : list nat), (forall h : nat, received c p v h = retreat) -> forall i : nat, takes m c p v l i = retreat':
    'If nobody receives attack from the vote’s commander, everybody takes retreat.',
  'forall h : nat, received c p v h = retreat': 'Nobody receives attack from the vote’s commander.',
  'takes 0 c p v l i = retreat': '*i* takes retreat in the vote, if that is OM(0).',
  'forall j h : nat, received j (c :: p) (received c p v j) h = retreat':
    'Nobody receives attack in the votes inside it.',
  'takes (S m) c p v l i = retreat': '*i* takes retreat in the vote OM(*r*).',
  'm <= n - 2': '*m* ≤ *n* − 2.',
  'n <= 2 * k + m': '*n* ≤ 2*k* + *m*.',
  '1 <= m': null,
  'length l = n - 1 - m + 1': 'The vote has *n* − 1 − *m* + *r* lieutenants, for *r* = 1.',
  'traitors l = k': '*k* of them are traitors.',
  'forall j : nat, received c p attack j = attack': 'Every lieutenant receives attack.',
  'takes 1 c p attack l i = retreat': '*i* takes retreat in the vote OM(1).',
  'count attack (map (fun j : nat => if j =? i then received c p attack i else takes 0 j (c :: p) (received c p attack j) (without j l) i) l) <= n - m - k':
    'At most *n* − *m* − *k* of the values are attack.',
  'forall (c : nat) (p l : list nat) (i : nat), S r <= m -> length l = n - 1 - m + S r -> traitors l = k -> NoDup l -> loyal c -> In i l -> loyal i -> takes (S r) c p attack l i = retreat':
    'In OM(*r* − 1) on a loyal path every loyal lieutenant takes retreat.',
  'S (S r) <= m': '*r* ≤ *m*.',
  'length l = n - 1 - m + S (S r)': 'The vote has *n* − 1 − *m* + *r* lieutenants.',
  'received c p attack i = attack': 'The value that *i* has from the commander is attack.',
  'takes (S (S r)) c p attack l i = retreat': '*i* takes retreat in the vote OM(*r*).',
  'forall j : nat, In j l -> loyal j -> j <> i -> takes (S r) j (c :: p) attack (without j l) i = retreat':
    'From every other loyal lieutenant *i* takes retreat.',
  'forall j : nat, traitor j = true -> takes (S r) j (c :: p) attack (without j l) i = retreat':
    'From every traitor *i* takes retreat.',
  'count attack (map (fun j : nat => if j =? i then received c p attack i else takes (S r) j (c :: p) (received c p attack j) (without j l) i) l) <= 1':
    'At most one of the values is attack.',
  'n >= m + 2': '*n* ≥ *m* + 2.',
  'forall (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> order -> path -> bool), ~ right n m traitor o script -> m < traitors_among traitor (generals n) <= n - 2':
    'Where SM(*m*) fails, there are more than *m* traitors, and at most *n* − 2.',
  'forall f : nat, m < f <= n - 2 -> exists (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> order -> path -> bool) (p : path) (i : nat), traitors_among traitor (generals n) = f /\\ one_changed n m traitor o script p i /\\ ~ right n m traitor o script':
    'For every *f* between, *f* traitors can make it fail by one changed message.',
  'm < f': '*f* is more than *m*.',
  'f <= n - 2': '*f* is at most *n* − 2.',
  'traitors_among (liars f) (generals n) = f': 'Generals 1 to *f* are the traitors.',
  'forall k : nat, k <= S m -> liars f k = true': 'Generals 1 to *m* + 1 are among them.',
  'exists (script : nat -> nat -> nat -> order -> path -> bool) (p : path) (i : nat), traitors_among (liars f) (generals n) = f /\\ one_changed n m (liars f) attack script p i /\\ ~ right n m (liars f) attack script':
    'These traitors can make it fail by one changed message.',
  'exists (script : nat -> nat -> nat -> order -> path -> bool) (p : path) (i0 : nat), traitors_among (liars f) (generals n) = f /\\ one_changed n m (liars f) attack script p i0 /\\ ~ right n m (liars f) attack script':
    'These traitors can make it fail by one changed message.',
  'loyal_lieutenant n (liars f) i': '*i* is a loyal lieutenant.',
  'loyal_lieutenant n (liars f) j': '*j* is a loyal lieutenant.',
  'one_changed n m (liars f) attack (late m i) (down (S m)) i':
    'Traitors send what loyal generals would, but for one message: on the path 1, 2, …, *m* + 1 to *i*.',
  '~ right n m (liars f) attack (late m i)': 'IC1 or IC2 is broken.',
  'held n (liars f) attack (late m i) (S m) i retreat <> None': '*i* holds retreat in the end.',
  'obeys n m (liars f) attack (late m i) i = retreat': '*i* retreats.',
  'obeys n m (liars f) attack (late m i) j = attack': '*j* attacks.',
  'rounds P = 1': 'The protocol has one round.',
  '3 <= n': '*n* ≥ 3.',
  'forall (traitor : nat -> bool) (o : order) (script : nat -> nat -> nat -> option (text P)), traitors_among traitor (generals n) <= 1 -> in_its_own_words P traitor script -> IC1 n P traitor o script /\\ IC2 n P traitor o script':
    'It works against one traitor who needs nobody’s key but its own.',
  'forall (k : nat) (o : order) (i : nat), 2 <= i -> told k 1 commander i = sends P commander (start P commander (given o commander)) 1 i -> E k i = loyal o i':
    'A lieutenant who hears from the commander what a loyal one sends decides as under a loyal one.',
  'forall i : nat, 2 <= i <= n -> loyal_lieutenant n only_commander i': 'All lieutenants are loyal.',
  'forall i : nat, 2 <= i <= n -> E 0 i = loyal attack i /\\ E (n - 1) i = loyal retreat i':
    'At the one end all decide as under a loyal commander that orders attack, at the other as under one that orders retreat.',
  'forall k : nat, in_its_own_words P only_commander (told k)':
    'In none of the executions does the commander need another’s key.',
  'forall k i : nat, 2 <= i <= n -> E (S k) i = E k i':
    'From each execution to the next, all decide the same.',
  'forall i : nat, 2 <= i <= n -> E (n - 1) i = E 0 i':
    'All decide at the one end what they decide at the other.',

  'bool * losses': null,
  'rung 0 E <-> fst E = true /\\ 0 <= arrived (fst E) (snd E) k':
    'For *h* = 0: rung *h* holds exactly if the order was given and *d* ≥ *h*.',
  'forall E : bool * losses, rung h E <-> fst E = true /\\ h <= arrived (fst E) (snd E) k':
    'In every execution rung *h* − 1 holds exactly if the order was given and *d* ≥ *h* − 1.',
  'g = receiver (S h)': 'Messenger *h*, if there is one, travels to *g*.',
  'knows g (rung h) E <-> fst E = true /\\ S h <= arrived (fst E) (snd E) k':
    '*g* knows rung *h* − 1 exactly if the order was given and *d* ≥ *h*.',
  'fst E = true': 'The order was given.',
  'S h <= arrived (fst E) (snd E) k': '*d* ≥ *h*.',
  "forall E' : bool * losses, indistinguishable g E E' -> S h <= arrived (fst E') (snd E') k":
    'In every execution that *g* can’t tell from this one, *d* ≥ *h*, too.',
  'knows g (rung h) E': '*g* knows rung *h* − 1.',
  'h <= arrived (fst E) (snd E) k': '*d* ≥ *h* − 1.',
  'fst E = true /\\ S h <= arrived (fst E) (snd E) k': 'The order was given, and *d* ≥ *h*.',
  'arrived (fst E) (snd E) k = h': '*d* = *h* − 1.',
  'forall E : bool * losses, rung (S h) E <-> fst E = true /\\ S h <= arrived (fst E) (snd E) k':
    'In every execution rung *h* − 1 holds exactly if the order was given and *d* ≥ *h* − 1.',
  'g = receiver (S (S h))': 'Messenger *h*, if there is one, travels to *g*.',
  'knows g (rung (S h)) E': '*g* knows rung *h* − 1.',
  'arrived (fst E) (snd E) k = S h': '*d* = *h* − 1.',
  'g = sender (S h)': '*g* sent messenger *h* − 1.',
  'forall E : bool * losses, rung 0 E <-> fst E = true /\\ 0 <= arrived (fst E) (snd E) k':
    'In every execution rung *h* − 1 holds exactly if the order was given and *d* ≥ *h* − 1.',
  'g = receiver 1': 'Messenger *h*, if there is one, travels to *g*.',
  'knows g (rung 0) E': '*g* knows rung *h* − 1.',
  'arrived (fst E) (snd E) k = 0': '*d* = *h* − 1.',
  'indistinguishable g E (false, snd E)': '*g* can’t tell this execution from one without an order.',

  '2 <= n': '*n* ≥ 2.',
  'forall (traitor : nat -> bool) (o : order) (delay : nat -> nat -> nat -> nat), traitors_among traitor (generals n) <= 1 -> IC2 n P traitor o delay':
    'IC2 holds whatever the delays, with at most one traitor, who is silent.',
  'forall l : list nat, traitors_among nobody l <= 1': null,
  'decision P 2 (silent_at attack T 2) = Some d': 'Under a silent commander, 2 decides *d* at time *T*.',
  'forall s : nat, s < T -> decision P 2 (silent_at attack s 2) = None': 'It has not decided before.',
  'o <> d': 'The loyal commander’s order is not *d*.',
  'forall t : nat, t <= T -> silent_at attack t 2 = slow_at T o t 2':
    'Up to time *T*, 2 is in the same state whether the commander is silent or slow.',
  'decision P 2 (slow_at T o T 2) = Some d': 'Under the slow commander, too, 2 decides *d* at time *T*.',

  'nat -> nat -> nat -> nat -> order -> list nat -> bool': null,
  'nat -> order': null,
  'traitors_among traitor (generals n) <= f': 'At most *f* of the *n* generals are traitors.',
  'n >= 2 * f + 1': '*n* ≥ 2*f* + 1.',
  'forall c i j : nat, In c (generals n) -> In i (generals n) -> In j (generals n) -> loyal i -> loyal j -> order_of c i = order_of c j':
    'All loyal generals hold the same list of *n* orders.',
  'forall c i : nat, In c (generals n) -> In i (generals n) -> loyal c -> loyal i -> order_of c i = input c':
    'In it the input of every loyal general is right.',
  '(forall i j : nat, In i (generals n) -> In j (generals n) -> loyal i -> loyal j -> majority_of i = majority_of j) /\\ (forall v : order, (forall i : nat, In i (generals n) -> loyal i -> input i = v) -> forall i : nat, In i (generals n) -> loyal i -> majority_of i = v)':
    'Loyal generals decide the same, and if they all have one input, they decide that.',
  'n <= 2 * f': '*n* ≤ 2*f*.',
  'against_pretenders P n f':
    'A protocol brings consensus, though up to *f* generals follow it with an input that they don’t have.',
  '1 <= k < n': 'The first group are generals 1 to *k*; neither group is empty.',
  'k <= f': 'The first group has at most *f* members.',
  'n - k <= f': 'The second group has at most *f* members.',
  'forall i : nat, i <= k -> input i = attack': 'The first group has the input attack.',
  'forall i : nat, k < i -> input i = retreat': 'The second group has the input retreat.',
  'agreed n P input 1 = attack': '1, who is in the first group, decides attack.',
  'agreed n P input n = retreat': '*n*, who is in the second group, decides retreat.',
};
