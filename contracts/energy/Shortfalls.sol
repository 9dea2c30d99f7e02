// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {LeafProof} from "../oracle/types/Measurement.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {Losses} from "./Losses.sol";
import {PoolMath} from "./PoolMath.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Shares} from "./types/Amounts.sol";

/// @title The proof of a shortfall, its cure, and what comes first when nobody cures it
abstract contract Shortfalls is Losses {
    using SafeCastLib for uint256;

    /// @inheritdoc ICollateral
    function proveShortfall(address pool, LeafProof calldata proof)
        external
        nonReentrant
        returns (Shares shortfall)
    {
        SiteId site = proof.leaf.site;
        File storage file = _files[pool][site];
        // Whoever has a file is a pool, and stays one.
        if (file.open.readAt == 0) _requirePool(pool);
        IEnergyPool.Standing memory settled = IEnergyPool(pool).settle(proof);
        (Shares owed, Shares covered) = (settled.owed, settled.covered);
        require(covered < owed, NoShortfall(site, owed, covered));
        shortfall = owed - covered;
        uint40 readAt = proof.leaf.readAt;
        Shares known = _knownOf(file, settled.liability, settled.liability - owed, settled.releasedShares);
        _requireNewer(site, file, shortfall, known, readAt);
        _prove(pool, file, shortfall, known, settled.liability, settled.releasedShares, readAt);
        _supersede(file, readAt);
        _keepLoss(
            pool, file, _uncovered(IEnergyPool(pool), file, shortfall, settled.locked, settled.stakeNeeded)
        );
        emit ShortfallProved(pool, site, msg.sender, shortfall, covered, readAt);
    }

    /// @inheritdoc ICollateral
    function proveUnsettled(address pool, SiteId site) external nonReentrant returns (Shares shortfall) {
        _requirePool(pool);
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        require(account.earlyDue != 0, NotEarly(site));
        require(block.timestamp > account.earlyDue, EarlyNotDue(site, account.earlyDue, block.timestamp));
        Shares unsettled = PoolMath.claimOf(IEnergyPool(pool).forfeitEarly(site), IEnergyPool(pool).kept());
        File storage file = _files[pool][site];
        Shares owed = account.liability - account.writtenOff;
        shortfall = Shares.wrap(FixedPointMathLib.min(Shares.unwrap(unsettled), Shares.unwrap(owed)));
        Shares known = _knownOf(file, account.liability, account.writtenOff, account.releasedShares);
        if (shortfall < known) shortfall = known;
        // Paid back since: nothing is left to cure.
        if (Shares.unwrap(shortfall) == 0) return shortfall;
        uint40 readAt = uint40(FixedPointMathLib.max(file.open.readAt, account.depositedAt));
        _prove(pool, file, shortfall, known, account.liability, account.releasedShares, readAt);
        _evaluate(pool, file, shortfall, account.locked);
        emit ShortfallProved(pool, site, msg.sender, shortfall, owed - shortfall, readAt);
    }

    /// @inheritdoc ICollateral
    function cure(address pool, LeafProof calldata proof) external nonReentrant {
        SiteId site = proof.leaf.site;
        File storage file = _openFile(pool, site);
        uint40 readAt = proof.leaf.readAt;
        require(readAt > file.open.readAt, LeafNotNewer(site, readAt, file.open.readAt));
        IEnergyPool.Standing memory settled = IEnergyPool(pool).settle(proof);
        (Shares owed, Shares covered) = (settled.owed, settled.covered);
        require(!(covered < owed), StillShort(site, owed, covered));
        file.open.readAt = readAt;
        _supersede(file, readAt);
        _end(pool, site, file);
    }

    /// @inheritdoc ICollateral
    function close(address pool, SiteId site) external nonReentrant {
        File storage file = _openFile(pool, site);
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        Shares short = _shortOf(account, file.open);
        Shares owed = account.liability - account.writtenOff;
        require(Shares.unwrap(short) == 0, StillShort(site, owed, CollateralMath.less(owed, short)));
        _end(pool, site, file);
    }

    /// @inheritdoc ICollateral
    function enforce(address pool, SiteId site) external nonReentrant returns (Shares left) {
        File storage file = _fileAt(pool, site, Stage.CURE);
        IEnergyPool.Terms memory terms = IEnergyPool(pool).terms();
        uint40 until = file.open.provedAt + terms.cureTime;
        require(block.timestamp >= until, CureTimeLeft(site, until, block.timestamp));
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        Shares short = _shortOf(account, file.open);
        Shares seized = _seize(IEnergyPool(pool), site, short);
        left = CollateralMath.less(short, seized);
        uint256 earned = CollateralMath.reward(
            short,
            account.liability - seized,
            IEnergyPool(pool).storeIndex(),
            terms.penaltyPrice,
            terms.proofReward,
            _stakeOf(file)
        );
        _takeStake(file, earned);
        _credit(file.open.prover, terms.stakeToken, earned);
        emit CureEnforced(pool, site, left, earned);
        if (Shares.unwrap(left) == 0) {
            _end(pool, site, file);
        } else {
            (file.open.stage, file.open.auctionAt) = (Stage.AUCTION, uint40(block.timestamp));
            _evaluate(pool, file, left, IEnergyPool(pool).accountOf(site).locked);
        }
    }

    /// @dev Burns as many locked shares as cover a shortfall, or all. @return Liability that they paid, store shares.
    function _seize(IEnergyPool pool, SiteId site, Shares short) private returns (Shares) {
        uint256 kept = pool.kept();
        // Worth nothing, they pay nothing.
        if (kept == 0 || Shares.unwrap(short) == 0) return Shares.wrap(0);
        return pool.seizeLocked(site, PoolMath.tokensCovering(short, kept));
    }

    /// @dev What an open shortfall is short of, none if none is open.
    function _knownOf(File storage file, Shares liability, Shares writtenOff, Shares released)
        private
        view
        returns (Shares known)
    {
        if (file.open.stage != Stage.NONE) known = _shortOf(file.open, liability, writtenOff, released);
    }

    /// @dev While a shortfall stands a reading counts if it is newer, or the same and now says more: of a site silent for too long.
    function _requireNewer(SiteId site, File storage file, Shares shortfall, Shares known, uint40 readAt)
        private
        view
    {
        uint40 newest = file.open.readAt;
        bool counts = readAt > newest || (readAt == newest && known < shortfall);
        require(counts, LeafNotNewer(site, readAt, newest));
    }

    /// @dev Opens a shortfall, or puts another in the place of what is known: liability and releases are as when that was found. What is more
    /// than double is another one: whoever proved it earns for it, and if an auction runs it has a cure time of its own before anybody but its
    /// operator pays. Every further cure time takes twice the shortfall, so it cannot be put off for long.
    function _prove(
        address pool,
        File storage file,
        Shares shortfall,
        Shares known,
        Shares liability,
        Shares released,
        uint40 readAt
    ) private {
        Case storage open = file.open;
        Stage stage = open.stage;
        if (Shares.unwrap(shortfall) > 2 * Shares.unwrap(known)) {
            open.prover = msg.sender;
            if (stage != Stage.CURE || Shares.unwrap(known) == 0) {
                if (stage == Stage.AUCTION) _unannounce(pool, file);
                (open.provedAt, open.auctionAt, open.stage) = (uint40(block.timestamp), 0, Stage.CURE);
            }
        }
        open.readAt = readAt;
        open.backed = Shares.unwrap(liability - shortfall + released).toUint96();
    }

    /// @dev A final reading takes the place of a posted one that is no newer.
    function _supersede(File storage file, uint40 readAt) private {
        if (!file.open.lossy) return;
        if (file.loss.expiresAt != 0 && file.loss.readAt <= readAt) file.loss.expiresAt = 0;
    }
}
