// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {Shares} from "./types/Amounts.sol";

/// @title What Collateral keeps
/// @notice A file for each site in each pool, a book for each pool, and what accounts can collect.
/// @dev A file that is closed keeps its words: opening it again writes over them, which costs a quarter of writing new ones.
abstract contract CollateralBooks is ICollateral, ReentrancyGuardTransient {
    using SafeCastLib for uint256;

    /// @dev Two slots. In the first is all that a deposit asks, and with the second all that a proof says.
    /// @param free Of the stake, what is not on its way out, base units. @param provedAt When this shortfall was proved, unix seconds.
    /// @param readAt Newest period end that counted, of this shortfall or an earlier one; 1 since the first stake, so zero of what is no pool.
    /// @param auctionAt When its auction began, unix seconds. @param leaving Whether some of the stake is on its way out. @param lossy Whether a
    /// loss is known. @param backed Store shares of the liability that were not short when the store was last read (covered, or written off
    /// already), and all that the site's discharge had released by then. A sum of the first two makes the shortfall blind to a reading, not
    /// brought here, that takes a write-off back; a sum of all three, to what is released since.
    struct Case {
        uint96 free;
        uint40 provedAt;
        uint40 readAt;
        uint40 auctionAt;
        Stage stage;
        bool leaving;
        bool lossy;
        uint96 backed;
        address prover;
    }

    /// @dev One slot, seldom read. @param unbonding Of the stake, what is on its way out, base units. @param unbondedAt When it may leave, unix
    /// seconds. @param announcedAt When the haircut of an auction was announced, unix seconds; zero: not.
    struct Exit {
        uint96 unbonding;
        uint40 unbondedAt;
        uint40 announcedAt;
    }

    /// @dev One slot, zero unless a stake does not suffice, and read only then. @param uncovered Store shares. @param expiresAt Zero: proved.
    /// @param readAt Period end of the leaf that showed it.
    struct Loss {
        uint96 uncovered;
        uint40 expiresAt;
        uint40 readAt;
    }

    struct File {
        Case open;
        Exit exit;
        Loss loss;
    }

    /// @dev Two slots. @param fund Behind the pool's tokens, base units of `token`. @param uncovered Σ over its sites, store shares.
    /// @param waiting Haircuts that are announced. @param day UTC day of the last haircut. @param keptThen What haircuts had left when it began, WAD.
    struct Book {
        uint96 fund;
        address token;
        uint96 uncovered;
        uint32 waiting;
        uint32 day;
        uint64 keptThen;
    }

    uint256 internal constant ALL = type(uint256).max;

    /// @inheritdoc ICollateral
    IEnergyPoolFactory public immutable factory;

    mapping(address pool => mapping(SiteId => File)) internal _files;
    mapping(address pool => Book) internal _books;
    mapping(address account => mapping(address token => uint256)) internal _credits;

    /// @param factory_ Whose pools it serves; it may be deployed later at that address.
    constructor(IEnergyPoolFactory factory_) {
        factory = factory_;
    }

    // ——— who ———

    function _requirePool(address pool) internal view {
        require(factory.isPool(pool), NotPool(pool));
    }

    function _requireOwner(SiteId site) internal view {
        address owner = SiteOwners.ownerOfSite(_oracle().registry(), site);
        require(msg.sender == owner, NotSiteOwner(site, msg.sender, owner));
    }

    function _oracle() internal view returns (IMeterOracle) {
        return factory.entitlements().oracle();
    }

    // ——— shortfalls ———

    /// @dev The file of a site whose shortfall is at a stage. Only a pool's sites ever are, so the pool need not be asked for.
    function _fileAt(address pool, SiteId site, Stage stage) internal view returns (File storage file) {
        file = _files[pool][site];
        Stage present = file.open.stage;
        require(present == stage, WrongStage(site, present));
    }

    function _openFile(address pool, SiteId site) internal view returns (File storage file) {
        file = _files[pool][site];
        Stage present = file.open.stage;
        require(present != Stage.NONE, WrongStage(site, present));
    }

    /// @dev What a site is short of by its case, store shares: liability beyond what was backed, less what its discharge released since. What is
    /// written off already is not short once more, however much was released.
    function _shortOf(IEnergyPool.Account memory account, Case storage open) internal view returns (Shares) {
        return _shortOf(open, account.liability, account.writtenOff, account.releasedShares);
    }

    function _shortOf(Case storage open, Shares liability, Shares writtenOff, Shares released)
        internal
        view
        returns (Shares)
    {
        Shares backed = CollateralMath.less(Shares.wrap(open.backed), released);
        if (backed < writtenOff) backed = writtenOff;
        return CollateralMath.less(liability, backed);
    }

    /// @dev A shortfall is over: deposits may go on, nothing of it waits, and no loss is known of it.
    function _end(address pool, SiteId site, File storage file) internal {
        file.open.stage = Stage.NONE;
        _unannounce(pool, file);
        if (file.open.lossy && file.loss.expiresAt == 0) _setLoss(pool, file, Shares.wrap(0), 0, 0);
        emit ShortfallCured(pool, site);
    }

    /// @dev The pool's deposits are held until no haircut waits.
    function _unannounce(address pool, File storage file) internal {
        if (file.exit.announcedAt == 0) return;
        file.exit.announcedAt = 0;
        if (--_books[pool].waiting == 0) IEnergyPool(pool).holdInflows(false);
    }

    // ——— money ———

    /// @dev All of a site's stake, base units.
    function _stakeOf(File storage file) internal view returns (uint256) {
        uint256 free = file.open.free;
        return file.open.leaving ? free + file.exit.unbonding : free;
    }

    /// @dev At most the stake. What is on its way out goes last.
    function _takeStake(File storage file, uint256 amount) internal {
        uint256 free = file.open.free;
        uint256 last = FixedPointMathLib.zeroFloorSub(amount, free);
        // Below what it was.
        // forge-lint: disable-next-line(unsafe-typecast)
        file.open.free = uint96(free - (amount - last));
        if (last != 0) _setUnbonding(file, file.exit.unbonding - last);
    }

    function _setUnbonding(File storage file, uint256 amount) internal {
        // At most the stake.
        // forge-lint: disable-next-line(unsafe-typecast)
        (file.exit.unbonding, file.open.leaving) = (uint96(amount), amount != 0);
    }

    function _credit(address account, address token, uint256 amount) internal {
        if (amount == 0) return;
        _credits[account][token] += amount;
        emit Credited(account, token, amount);
    }

    // ——— known losses ———

    /// @dev What is known of a site's loss by its case. What a posted leaf showed beyond it stands.
    function _evaluate(address pool, File storage file, Shares short, Shares locked) internal {
        _keepLoss(pool, file, _uncovered(IEnergyPool(pool), file, short, locked));
    }

    function _keepLoss(address pool, File storage file, Shares uncovered) internal {
        if (file.open.lossy) {
            Loss storage known = file.loss;
            if (known.expiresAt != 0 && Shares.unwrap(uncovered) <= known.uncovered) return;
        }
        _setLoss(pool, file, uncovered, 0, 0);
    }

    /// @dev Of a shortfall, what neither locked shares nor the stake would cover. Once a haircut is announced the stake buys nothing any more.
    function _uncovered(IEnergyPool pool, File storage file, Shares short, Shares locked)
        internal
        view
        returns (Shares)
    {
        if (Shares.unwrap(short) == 0) return short;
        return _uncovered(pool, file, short, locked, pool.stakeNeeded(short));
    }

    /// @param needed Stake that the shortfall needs, base units: mostly there is as much, and it is no loss.
    function _uncovered(IEnergyPool pool, File storage file, Shares short, Shares locked, uint256 needed)
        internal
        view
        returns (Shares)
    {
        // Only an auction's haircut is announced.
        bool announced = file.open.stage == Stage.AUCTION && file.exit.announcedAt != 0;
        uint256 stake = announced ? 0 : _stakeOf(file);
        if (stake >= needed) return Shares.wrap(0);
        return CollateralMath.uncovered(
            short, locked, pool.kept(), stake, pool.terms().penaltyPrice, pool.storeIndex()
        );
    }

    /// @dev Puts a site's loss in the place of what was known of it, and tells the pool's token.
    function _setLoss(address pool, File storage file, Shares uncovered, uint40 expiresAt, uint40 readAt)
        internal
    {
        uint256 present = Shares.unwrap(uncovered);
        bool lossy = file.open.lossy;
        if (present == 0 && !lossy) return;
        uint256 former = file.loss.uncovered;
        if (former == present && file.loss.expiresAt == expiresAt) return;
        file.loss = Loss(present.toUint96(), expiresAt, readAt);
        if (lossy != (present != 0)) file.open.lossy = present != 0;
        Book storage book = _books[pool];
        book.uncovered = (uint256(book.uncovered) + present - former).toUint96();
        _tell(pool, book);
    }

    /// @dev The haircut that all that is uncovered would be, ppm, rounded up.
    function _tell(address pool, Book storage book) internal {
        (Shares liability, Shares writtenOff,) = IEnergyPool(pool).totals();
        // Liabilities may have been paid since, unnoticed here; more than all of them cannot be lost.
        uint256 most = Shares.unwrap(liability - writtenOff);
        uint256 lost = FixedPointMathLib.min(book.uncovered, most);
        uint256 loss = IEnergyPool(pool).haircutFor(Shares.wrap(lost));
        IEnergyPool(pool).setPendingLoss(CollateralMath.inPpm(loss));
    }

    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
