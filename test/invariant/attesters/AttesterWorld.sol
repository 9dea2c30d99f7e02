// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AttesterFault} from "../../../contracts/oracle/types/Bonds.sol";
import {Batch, Leaf, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Two bonded sets: one that attests what meters say, with one fleet, and one of five people, three at a time, that lies, with
/// two. And the books that docs/attesters.md would keep of them, written without looking at the contract's.
abstract contract AttesterWorld is BondFixture {
    enum Lie {
        NONE,
        SUM,
        LEAF
    }

    /// @param lie About the root. @param unshown Whether leaf 1 names a reading that no device signed. @param at When it was posted.
    struct Posted {
        bytes32 set;
        uint32 fleet;
        uint40 at;
        uint256 signers;
        Lie lie;
        bool unshown;
        bytes32 commitment;
        bytes quorum;
        bytes batch;
        bytes leaves;
    }

    struct Open {
        uint256 id;
        uint256 posted;
        uint32 index;
    }

    /// @dev What a batch drew of its set's cover, and when.
    struct Draw {
        uint40 at;
        uint256 wh;
        bytes32 commitment;
    }

    struct Kept {
        uint256 amount;
        uint256 since;
    }

    address internal constant WATCHER = address(0x3A7C);
    address internal constant COPIER = address(0xC0B1);
    uint256 internal constant PENALTY = uint256(BOND) * LEAF_PENALTY / 10_000;
    uint256 internal constant HOMES = 2;

    bytes32 internal honest;
    bytes32 internal cheats;
    uint32[] internal fleets;
    /// @dev All who can be in a set: the honest three, then the five.
    address[] internal people;
    Posted[] internal posted;
    Open[] internal open;
    bytes internal pending;
    mapping(address => uint256) internal keyOf;
    mapping(uint32 fleet => bytes) internal homesOf;
    mapping(uint32 fleet => Registers) internal shown;
    mapping(bytes32 commitment => bytes) internal batchBy;
    mapping(bytes32 set => Draw[]) internal draws;

    // ——— the books ———

    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public collected;
    uint256 public burned;
    mapping(bytes32 set => mapping(address => uint256)) internal has;
    mapping(bytes32 set => mapping(address => uint256)) internal leaves_;
    mapping(bytes32 set => mapping(address => uint256)) internal lastSigned;
    mapping(bytes32 commitment => mapping(AttesterFault => mapping(address => bool))) internal paidFor;
    mapping(bytes32 commitment => Kept) internal kept;
    mapping(address => uint256) internal earned;

    /// @notice What must never happen, and did; empty while nothing has.
    string public broken;
    /// @notice How often what the campaign is for came about.
    mapping(AttesterFault => uint256) public proved;
    uint256 public coverReached;
    uint256 public bondsMissing;
    uint256 public revised;
    uint256 public withdrawn;
    uint256 public rotated;
    uint256 public rewardsHeld;
    uint256 public heldRewardsTaken;

    constructor() {
        setUp();
        coverWh = 30_000;
        vm.deal(address(this), 1e9 ether);
        Vm.Wallet[] memory good = attesterWallets("attester", 3);
        Vm.Wallet[] memory bad = attesterWallets("cheat", 5);
        honest = bonds.openSet(_know(good, 3), terms());
        Quorum memory first = _know(bad, 3);
        cheats = bonds.openSet(first, terms());
        for (uint256 i; i < people.length; ++i) {
            _deposit(i < 3 ? honest : cheats, people[i], BOND);
        }
        _openFleet(honest, "a");
        _openFleet(cheats, "b");
        _openFleet(cheats, "c");
    }

    /// @dev 2 of the first `n` of these people.
    function _know(Vm.Wallet[] memory wallets, uint256 n) private returns (Quorum memory quorum) {
        quorum = Quorum(2, new address[](n));
        for (uint256 i; i < wallets.length; ++i) {
            people.push(wallets[i].addr);
            keyOf[wallets[i].addr] = wallets[i].privateKey;
            if (i < n) quorum.members[i] = wallets[i].addr;
        }
    }

    function _openFleet(bytes32 set, string memory label) private {
        Crew memory crew;
        crew.fleet = oracle.createBondedFleet(set);
        Home[] memory homes = new Home[](HOMES);
        for (uint256 i; i < HOMES; ++i) {
            homes[i] = joinNew(crew, string.concat(label, vm.toString(i)));
        }
        fleets.push(crew.fleet);
        homesOf[crew.fleet] = abi.encode(homes);
    }

    // ——— batches ———

    /// @dev A tree over the leaves, with the lie in it. A wrong leaf's registers are not its sum; a wrong sum is not its nodes'.
    function _batch(uint32 fleet, uint40 periodEnd, uint32 revision, Leaf[] memory leaves, Lie lie)
        internal
        view
        returns (Batch memory batch)
    {
        Tree memory tree = _tree(leaves, lie);
        batch = Batch({
            fleet: fleet,
            periodEnd: periodEnd,
            revision: revision,
            leafCount: uint32(HOMES),
            root: tree.hashes[1][0],
            sums: tree.sums[1][0],
            dataHash: keccak256(abi.encode(leaves, lie)),
            previous: bytes32(0)
        });
        if (lie == Lie.SUM) batch.sums = batch.sums + packRegisters(50, 0, 0, 0);
    }

    /// @dev All sites entered at zero.
    function _tree(Leaf[] memory leaves, Lie lie) internal pure returns (Tree memory) {
        bytes32[] memory hashes = new bytes32[](HOMES);
        Registers[] memory sums = new Registers[](HOMES);
        for (uint256 i; i < HOMES; ++i) {
            (hashes[i], sums[i]) = (leafHash(_committed(leaves, i, lie)), leaves[i].energy);
        }
        return treeOf(hashes, sums);
    }

    function _committed(Leaf[] memory leaves, uint256 index, Lie lie)
        internal
        pure
        returns (Leaf memory leaf)
    {
        leaf = abi.decode(abi.encode(leaves[index]), (Leaf));
        if (lie == Lie.LEAF && index == 0) leaf.energy = leaf.energy + packRegisters(5, 0, 0, 0);
    }

    function _signatures(Quorum memory quorum, Batch memory batch, uint256 signers)
        internal
        view
        returns (bytes[] memory signatures)
    {
        bytes32 digest = oracleDigest(batchHash(batch));
        return _signed(quorum, digest, signers);
    }

    function _signed(Quorum memory quorum, bytes32 digest, uint256 signers)
        internal
        view
        returns (bytes[] memory)
    {
        Vm.Wallet[] memory wallets = new Vm.Wallet[](quorum.members.length);
        for (uint256 i; i < wallets.length; ++i) {
            (wallets[i].addr, wallets[i].privateKey) = (quorum.members[i], keyOf[quorum.members[i]]);
        }
        return signAs(wallets, digest, signers);
    }

    // ——— what the rules say ———

    function _whole(bytes32 set, address member) internal view returns (bool) {
        return has[set][member] >= BOND && leaves_[set][member] == 0;
    }

    function _deposit(bytes32 set, address member, uint256 amount) internal {
        bond(set, member, amount);
        has[set][member] += amount;
        paidIn += amount;
    }

    /// @dev Who signed pays, once for each kind of fault of a batch.
    function _charge(Posted storage p, AttesterFault fault, uint256 signers)
        internal
        returns (uint256 taken)
    {
        Quorum memory quorum = abi.decode(p.quorum, (Quorum));
        for (uint256 i; i < quorum.members.length; ++i) {
            address member = quorum.members[i];
            if (signers >> i & 1 == 0 || paidFor[p.commitment][fault][member]) continue;
            paidFor[p.commitment][fault][member] = true;
            uint256 cost = has[p.set][member];
            if (fault == AttesterFault.UNSHOWN && cost > PENALTY) cost = PENALTY;
            has[p.set][member] -= cost;
            taken += cost;
        }
        if (taken != 0) ++proved[fault];
    }

    /// @dev Half to the prover, or kept for one who had committed; half to nobody.
    function _shareOut(Posted storage p, address prover, uint256 committed, uint256 taken) internal {
        uint256 reward = taken / 2;
        earned[NOBODY] += taken - reward;
        Kept storage k = kept[p.commitment];
        if (committed == 0 || committed >= block.timestamp) {
            k.amount += reward;
            if (reward != 0) ++rewardsHeld;
            if (reward != 0 && k.since == 0) k.since = block.timestamp;
            return;
        }
        earned[prover] += reward;
        if (committed < k.since) {
            if (k.amount != 0) ++heldRewardsTaken;
            earned[prover] += k.amount;
            k.amount = 0;
        }
    }

    /// @dev Whether all that is drawn is within the limit: Σ over the last `unbonding` seconds, each draw by itself.
    function _drawn(bytes32 set, uint256 window) internal view returns (uint256 sum) {
        Draw[] storage all = draws[set];
        for (uint256 i; i < all.length; ++i) {
            if (all[i].at + window >= block.timestamp) sum += all[i].wh;
        }
    }

    function _fail(string memory what) internal {
        if (bytes(broken).length == 0) broken = what;
    }

    // ——— for the invariants ———

    function setsOf(uint256 i) public view returns (bytes32 set, address member) {
        return (i < 3 ? honest : cheats, people[i]);
    }

    function peopleCount() external view returns (uint256) {
        return people.length;
    }

    function booked(uint256 i) external view returns (uint256 amount, uint256 onChain, bool whole) {
        (bytes32 set, address member) = setsOf(i);
        return (has[set][member], bonds.bondOf(set, member).amount, _whole(set, member));
    }

    function seatOf(uint256 i) external view returns (uint256 seat, bool counts) {
        (bytes32 set, address member) = setsOf(i);
        seat = bonds.bondOf(set, member).seat;
        counts = seat != 0 && bonds.setOf(set).bonded >> (seat - 1) & 1 != 0;
    }

    function earnedBy(address account) external view returns (uint256 inBooks, uint256 onChain) {
        return (earned[account], bonds.creditOf(account, address(asset)));
    }

    /// @dev Rewards that wait, by the books and by the contract.
    function keptForProvers() external view returns (uint256 inBooks, uint256 onChain) {
        for (uint256 i; i < posted.length; ++i) {
            bytes32 commitment = posted[i].commitment;
            inBooks += kept[commitment].amount;
            (uint128 amount,) = bonds.heldOf(commitment);
            onChain += amount;
        }
    }

    function balances() external view returns (uint256 here, uint256 nobodys) {
        return (asset.balanceOf(address(bonds)), asset.balanceOf(NOBODY));
    }
}
