// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {LibString} from "solady/utils/LibString.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId, Zone} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {DissipativeERC20} from "./DissipativeERC20.sol";
import {PoolMath} from "./PoolMath.sol";
import {PoolPolicy} from "./PoolPolicy.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title A storage pool: warrants for deliverable kWh
/// @dev Deployed by its factory, which knows the rest of the suite. Nobody can change its policy or take what it holds.
contract EnergyPool is IEnergyPool, PoolPolicy, ReentrancyGuardTransient {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Two slots. @param liability Shares. @param stake Base units. @param dischargeBase Wh. @param released µWh.
    struct Ledger {
        uint128 liability;
        uint128 stake;
        uint64 dischargeBase;
        uint128 released;
        bool pledged;
    }

    uint256 private constant ALL = type(uint256).max;
    /// @dev Lanes of a leaf's flows D, X, C, S.
    uint256 private constant DISCHARGE = 0;
    uint256 private constant STATE_OF_CHARGE = 3;

    IEnergyPoolFactory private immutable FACTORY;
    IEntitlements private immutable ENTITLEMENTS;
    IMeterOracle private immutable ORACLE;
    ISiteRegistry private immutable REGISTRY;
    IRetirements private immutable RETIREMENTS;

    /// @dev One slot. The total in shares.
    uint128 private _totalLiability;
    bool private _inflowsPaused;
    mapping(SiteId => Ledger) private _ledgers;

    /// @param policy_ What the pool is; the deployer is the factory. InvalidPolicy names a field that no pool can have.
    constructor(Policy memory policy_) PoolPolicy(policy_) {
        FACTORY = IEnergyPoolFactory(msg.sender);
        ENTITLEMENTS = FACTORY.entitlements();
        RETIREMENTS = FACTORY.retirements();
        ORACLE = ENTITLEMENTS.oracle();
        REGISTRY = ORACLE.registry();
    }

    // ——— in ———

    /// @inheritdoc IEnergyPool
    function deposit(uint256 entitlement, LeafProof calldata proof) external returns (Energy minted) {
        require(!_inflowsPaused, InflowsArePaused());
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(right.register == Register.GREEN_CHARGE, NotGreenCharge(entitlement));
        SiteId site = right.site;
        address owner = _requireOperator(site);
        _requireAdmitted(site, proof);

        (uint64 wh, uint40 from, uint40 to) = ENTITLEMENTS.claim(entitlement, proof);
        _requireVintage(from + PERIOD, to);

        Energy expired;
        Shares shares;
        (minted, shares, expired) = _mintAgainst(site, owner, wh, proof);
        emit Deposited(site, owner, entitlement, wh, minted, shares, expired, from, to);
    }

    /// @inheritdoc IEnergyPool
    function stake(SiteId site, uint256 amount) external nonReentrant {
        REGISTRY.siteOf(site); // a stake for a site that nobody owns could be withdrawn by nobody
        uint256 held = SafeTransferLib.balanceOf(STAKE_TOKEN, address(this));
        STAKE_TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        // What arrived, not what was sent: the token may take a fee. The lock keeps a second stake out of the difference.
        uint256 received = SafeTransferLib.balanceOf(STAKE_TOKEN, address(this)) - held;
        Ledger storage ledger = _ledgers[site];
        ledger.stake = (ledger.stake + received).toUint128();
        emit Staked(site, msg.sender, received);
    }

    // ——— out: nothing here is ever paused ———

    /// @inheritdoc IEnergyPool
    function release(LeafProof calldata proof) external returns (Energy released) {
        SiteId site = proof.leaf.site;
        Ledger storage ledger = _ledgers[site];
        require(ledger.pledged, NotPledged(site));
        _requireQuorum(proof);
        require(proof.leaf.quality == Quality.MEASURED, IEntitlements.NotMeasured(site, proof.leaf.readAt));
        ORACLE.requireFinalLeaf(proof);

        Energy unspent = _unspentDischarge(ledger, site, proof);
        uint256 index_ = index();
        (Shares total, Shares supply) = (totalLiability(), totalShares());
        Shares shares = PoolMath.releasable(unspent, total, supply, Shares.wrap(ledger.liability), index_);
        require(
            Shares.unwrap(shares) != 0,
            NothingToRelease(site, unspent, DecayMath.toEnergyDown(total - supply, index_))
        );
        released = DecayMath.toEnergyUp(shares, index_);
        ledger.released += Energy.unwrap(released).toUint128();
        _reduceLiability(ledger, shares);
        emit Released(site, released, shares, proof.leaf.readAt);
    }

    /// @inheritdoc IEnergyPool
    function buyBack(SiteId site, Shares shares) external returns (Energy burned) {
        Ledger storage ledger = _ledgers[site];
        require(ledger.pledged, NotPledged(site));
        if (Shares.unwrap(shares) == ALL) shares = sharesOf(msg.sender);
        Shares owed = Shares.wrap(ledger.liability);
        if (shares > owed) shares = owed;
        _reduceLiability(ledger, shares);
        burned = _burnShares(msg.sender, shares);
        emit BoughtBack(site, msg.sender, burned, shares);
    }

    /// @inheritdoc IEnergyPool
    function burnForRetirement(address account, Energy energy, uint256 certificate)
        external
        returns (Shares shares)
    {
        require(msg.sender == address(RETIREMENTS), NotRetirements(msg.sender));
        shares = _sharesFor(account, energy);
        _burnShares(account, shares);
        emit Retired(account, energy, shares, certificate);
    }

    /// @inheritdoc IEnergyPool
    function withdrawStake(SiteId site, uint256 amount, address to) external nonReentrant {
        _requireOwner(site);
        Ledger storage ledger = _ledgers[site];
        uint256 held = ledger.stake;
        uint256 needed = stakeNeeded(Shares.wrap(ledger.liability));
        if (amount == ALL) amount = held > needed ? held - needed : 0;
        uint256 left = amount < held ? held - amount : 0;
        require(amount <= held && left >= needed, StakeTooSmall(site, left, needed));
        // Not above the stake, which is a u128.
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.stake = uint128(left);
        emit StakeWithdrawn(site, to, amount);
        STAKE_TOKEN.safeTransfer(to, amount);
    }

    /// @inheritdoc IEnergyPool
    function unpledge(SiteId site) external {
        _requireOwner(site);
        Ledger storage ledger = _ledgers[site];
        require(ledger.pledged, NotPledged(site));
        require(ledger.liability == 0, LiabilityOutstanding(site, Shares.wrap(ledger.liability)));
        (ledger.pledged, ledger.dischargeBase, ledger.released) = (false, 0, 0);
        emit SiteUnpledged(site);
        FACTORY.unpledge(site);
    }

    /// @inheritdoc IEnergyPool
    function endEntitlement(uint256 entitlement, uint40 end) external {
        _requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @inheritdoc IEnergyPool
    function pauseInflows(bool paused) external {
        require(msg.sender == GUARDIAN, NotGuardian(msg.sender, GUARDIAN));
        _inflowsPaused = paused;
        emit InflowsPaused(paused);
    }

    // ——— views ———

    /// @inheritdoc IEnergyPool
    function accountOf(SiteId site) external view returns (Account memory) {
        Ledger storage ledger = _ledgers[site];
        return Account(Shares.wrap(ledger.liability), ledger.stake, ledger.dischargeBase, ledger.released);
    }

    /// @inheritdoc IEnergyPool
    function liabilityOf(SiteId site) external view returns (Energy) {
        return DecayMath.toEnergyUp(Shares.wrap(_ledgers[site].liability), index());
    }

    /// @inheritdoc IEnergyPool
    function totalLiability() public view returns (Shares) {
        return Shares.wrap(_totalLiability);
    }

    /// @inheritdoc IEnergyPool
    function stakeNeeded(Shares liability) public view returns (uint256) {
        return PoolMath.stakeNeeded(DecayMath.toEnergyUp(liability, index()), PENALTY_PRICE, STAKE_FACTOR);
    }

    /// @inheritdoc IEnergyPool
    function inflowsPaused() external view returns (bool) {
        return _inflowsPaused;
    }

    /// @notice "Wattle kWh" and the zone's EIC code.
    function name() public view override(DissipativeERC20, IDissipativeERC20) returns (string memory) {
        return string.concat("Wattle kWh ", LibString.fromSmallString(bytes32(Zone.unwrap(ZONE))));
    }

    /// @notice "kWh".
    function symbol() public pure override(DissipativeERC20, IDissipativeERC20) returns (string memory) {
        return "kWh";
    }

    // ——— deposit, step by step ———

    /// @dev Zone, technologies, accreditor and attester set: what the policy fixes, so that every share is worth the same.
    function _requireAdmitted(SiteId site, LeafProof calldata proof) private view {
        ISiteRegistry.Site memory known = REGISTRY.siteOf(site);
        require(known.zone == ZONE, WrongZone(site, known.zone, ZONE));
        require(
            known.technologies & ~TECHNOLOGIES == 0,
            TechnologyNotAdmitted(site, known.technologies, TECHNOLOGIES)
        );
        require(admitsAccreditor(known.accreditor), AccreditorNotAdmitted(site, known.accreditor));
        _requireQuorum(proof);
        uint40 readAt = proof.leaf.readAt;
        require(block.timestamp <= uint256(readAt) + MAX_AGE, BatchTooOld(readAt, block.timestamp, MAX_AGE));
    }

    /// @dev Every period of the claim belongs to the production vintage.
    function _requireVintage(uint40 first, uint40 last) private view {
        require(first >= VINTAGE_START, OutsideVintage(first, VINTAGE_START, VINTAGE_END));
        require(last <= VINTAGE_END, OutsideVintage(last, VINTAGE_START, VINTAGE_END));
    }

    /// @dev Pledges the site, works out what its store can still deliver, and puts mint and liability on the books, in equal shares.
    function _mintAgainst(SiteId site, address owner, uint64 wh, LeafProof calldata proof)
        private
        returns (Energy minted, Shares shares, Energy expired)
    {
        Ledger storage ledger = _ledgers[site];
        uint256 index_ = index();
        Energy owed = DecayMath.toEnergyUp(Shares.wrap(ledger.liability), index_);
        _updateDischarge(ledger, site, owed, proof);

        Energy converted = PoolMath.converted(wh, ROUND_TRIP);
        minted = PoolMath.mintable(converted, _stock(site, proof), owed);
        require(!ended(), VintageEnded(exponent(), DecayMath.END_EXPONENT)); // the index may be zero by then
        shares = DecayMath.toSharesDown(minted, index_);
        uint128 liability = (ledger.liability + Shares.unwrap(shares)).toUint128();
        ledger.liability = liability;
        _totalLiability = (_totalLiability + Shares.unwrap(shares)).toUint128();
        uint256 needed = stakeNeeded(Shares.wrap(liability));
        require(ledger.stake >= needed, StakeTooSmall(site, ledger.stake, needed));

        minted = _mintShares(owner, shares);
        expired = converted - minted;
        Energy supply = DecayMath.toEnergyDown(totalShares(), index_);
        require(Energy.unwrap(supply) <= CAP, CapReached(Energy.unwrap(supply), CAP));
    }

    /// @dev AC energy that the leaf's store can still deliver to the pool, µWh.
    function _stock(SiteId site, LeafProof calldata proof) private view returns (Energy) {
        (Capacities memory current,,,) = REGISTRY.boundsOf(site);
        return PoolMath.stock(
            proof.leaf.flows.lane(STATE_OF_CHARGE),
            current.storageWh,
            PLEDGE,
            DISCHARGE_EFFICIENCY,
            decayRate(),
            block.timestamp - proof.leaf.readAt
        );
    }

    /// @dev The first deposit pledges the site to this pool alone; from then on its discharge counts. Later ones drop discharge that
    /// was owed to nobody.
    function _updateDischarge(Ledger storage ledger, SiteId site, Energy owed, LeafProof calldata proof)
        private
    {
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        if (!ledger.pledged) {
            ledger.pledged = true;
            ledger.dischargeBase = discharge;
            emit SitePledged(site);
            uint40 unpledgedAt = FACTORY.pledge(site);
            uint40 readAt = proof.leaf.readAt;
            require(readAt >= unpledgedAt, LeafBeforeUnpledge(site, readAt, unpledgedAt));
            return;
        }
        uint64 base = ledger.dischargeBase;
        // A leaf with less discharge than has released was read before the battery delivered: it no longer holds that charge.
        uint64 spent = PoolMath.dischargeSpent(base, ledger.released);
        require(discharge >= spent, RegisterBackwards(site, discharge, spent));
        uint64 lifted = PoolMath.dischargeBaseAfter(discharge, base, owed, ledger.released);
        if (lifted != base) ledger.dischargeBase = lifted;
    }

    // ——— shared ———

    function _unspentDischarge(Ledger storage ledger, SiteId site, LeafProof calldata proof)
        private
        view
        returns (Energy)
    {
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        uint64 base = ledger.dischargeBase;
        require(discharge >= base, RegisterBackwards(site, discharge, base));
        return PoolMath.unspentDischarge(discharge, base, ledger.released);
    }

    /// @dev The caller has held the shares to the liability, and a liability is part of the total.
    function _reduceLiability(Ledger storage ledger, Shares shares) private {
        uint128 amount = Shares.unwrap(shares).toUint128();
        ledger.liability -= amount;
        _totalLiability -= amount;
    }

    /// @dev ⌈energy / I⌉, which the account must have.
    function _sharesFor(address account, Energy energy) private view returns (Shares shares) {
        uint256 index_ = index();
        Shares held = sharesOf(account);
        Energy balance = DecayMath.toEnergyDown(held, index_);
        require(
            !(balance < energy), InsufficientEnergy(account, Energy.unwrap(balance), Energy.unwrap(energy))
        );
        if (index_ != 0) shares = DecayMath.toSharesUp(energy, index_);
    }

    /// @dev The attester set that vouches for the leaf is one the policy admits: nobody brings an oracle of their own.
    function _requireQuorum(LeafProof calldata proof) private view {
        bytes32 quorumId = ORACLE.fleetOf(proof.batch.fleet).quorumId;
        require(admitsQuorum(quorumId), QuorumNotAdmitted(quorumId));
    }

    function _requireOwner(SiteId site) private view {
        address owner = _ownerOf(site);
        require(msg.sender == owner, NotSiteOperator(site, msg.sender, owner));
    }

    function _requireOperator(SiteId site) private view returns (address owner) {
        owner = _ownerOf(site);
        require(
            msg.sender == owner || IERC721(address(REGISTRY)).isApprovedForAll(owner, msg.sender),
            NotSiteOperator(site, msg.sender, owner)
        );
    }

    function _ownerOf(SiteId site) private view returns (address) {
        return IERC721(address(REGISTRY)).ownerOf(SiteId.unwrap(site));
    }

    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
