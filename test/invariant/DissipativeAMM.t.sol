// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeAMM} from "../../contracts/market/DissipativeAMM.sol";
import {PriceTick} from "../../contracts/market/PriceTick.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Quote} from "../harness/Quotes.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Everybody who may touch the market, at random, on two pools of one quote: one of thousands of kWh, one of thousands of units.
contract MarketHandler is Test {
    uint256 internal constant WAD = 1e18;

    DissipativeAMM public amm;
    Quote public usd;
    DissipativeToken[2] public kwh;
    PoolKey[2] internal _keys;
    address[3] public actors;

    /// @notice Largest xs·ys/L² seen, as two products that are compared crosswise.
    uint256[2] public product;
    uint256[2] public square;
    bool[2] public fell;
    /// @notice Whether a trade ever left xs·ys or idle smaller; and the ticks between which each pool's average may lie.
    bool public tradeTook;
    int256[2] public lowest;
    int256[2] public highest;
    /// @notice Quote that harvests took out of pools, and that was claimed.
    uint256 public harvested;
    uint256 public claimed;
    uint256 public recharges;
    uint256 public harvests;

    constructor(DissipativeAMM amm_, Quote usd_, DissipativeToken[2] memory kwh_, PoolKey[2] memory keys) {
        (amm, usd, kwh) = (amm_, usd_, kwh_);
        for (uint256 i; i < 2; i++) {
            _keys[i] = keys[i];
            (lowest[i], highest[i]) = (_tick(i), _tick(i));
            _see(i);
        }
        for (uint256 i; i < 3; i++) {
            actors[i] = makeAddr(string(abi.encodePacked("actor", i)));
            usd.mint(actors[i], 1e12);
            vm.startPrank(actors[i]);
            usd.approve(address(amm), type(uint256).max);
            for (uint256 j; j < 2; j++) {
                kwh[j].mint(actors[i], Shares.wrap(1e15));
                kwh[j].approve(address(amm), type(uint256).max);
            }
            vm.stopPrank();
        }
    }

    function key(uint256 i) external view returns (PoolKey memory) {
        return _keys[i];
    }

    function _see(uint256 i) internal {
        IDissipativeAMM.Reserves memory r = amm.reservesOf(amm.idOf(_keys[i]));
        uint256 p = r.energyShares * r.staticQuote;
        uint256 q = r.liquidity * r.liquidity;
        if (q != 0 && square[i] != 0 && p * square[i] < product[i] * q) fell[i] = true;
        (product[i], square[i]) = (p, q);
        int256 tick = _tick(i);
        if (tick < lowest[i]) lowest[i] = tick;
        if (tick > highest[i]) highest[i] = tick;
    }

    function _tick(uint256 i) internal view returns (int256) {
        IDissipativeAMM.Reserves memory r = amm.reservesOf(amm.idOf(_keys[i]));
        return PriceTick.tickOf(r.energyShares, r.staticQuote);
    }

    /// @dev What trades: it leaves xs·ys and idle, exactly yt − ys·I, no smaller in either pool.
    modifier trade() {
        IDissipativeAMM.Reserves[2] memory r = [_reserves(0), _reserves(1)];
        _;
        for (uint256 i; i < 2; i++) {
            IDissipativeAMM.Reserves memory q = _reserves(i);
            uint256 index = kwh[i].index();
            bool took = q.energyShares * q.staticQuote < r[i].energyShares * r[i].staticQuote
                || int256(q.totalQuote * WAD) - int256(q.staticQuote * index)
                    < int256(r[i].totalQuote * WAD) - int256(r[i].staticQuote * index);
            if (took) tradeTook = true;
        }
    }

    /// @dev As somebody; what it did to both pools is seen afterwards.
    modifier as_(uint256 who) {
        vm.startPrank(actors[who % 3]);
        _;
        vm.stopPrank();
        _see(0);
        _see(1);
    }

    function _settlement(uint256 x) internal pure returns (IDissipativeAMM.Settlement) {
        return IDissipativeAMM.Settlement(x % 4);
    }

    /// @dev Sizes from dust to a few times the pool.
    function _size(uint256 x, uint256 reserve) internal pure returns (uint256) {
        return bound(x >> 8, 1, (4 * reserve >> (x % 40)) + 1);
    }

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _reserves(uint256 i) internal view returns (IDissipativeAMM.Reserves memory) {
        return amm.reservesOf(amm.idOf(_keys[i]));
    }

    function sell(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 energy = _size(x, _reserves(pool).energyShares);
        try amm.sellEnergy(_keys[pool], energy, 0, actors[(who % 3 + 1) % 3], _settlement(s), _now()) {}
            catch {}
    }

    function sellForExact(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 quote = _size(x, _reserves(pool).totalQuote);
        try amm.sellEnergyForExact(
            _keys[pool], quote, type(uint256).max, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function buy(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 quote = _size(x, _reserves(pool).totalQuote);
        try amm.buyEnergy(_keys[pool], quote, 0, actors[(who % 3 + 1) % 3], _settlement(s), _now()) {}
            catch {}
    }

    function buyExact(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 energy = _size(x, _reserves(pool).energyShares);
        try amm.buyExactEnergy(
            _keys[pool], energy, type(uint256).max, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function swap(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 energy = _size(x, _reserves(pool).energyShares);
        try amm.swapEnergy(
            _keys[pool], _keys[(pool + s % 2) % 2], energy, 0, actors[who % 3], _settlement(s >> 8), _now()
        ) {}
            catch {}
    }

    function sellShares(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 amount = x % 11 == 0 ? type(uint256).max : _size(x, _reserves(pool).energyShares);
        try amm.sellShares(_keys[pool], amount, 0, actors[(who % 3 + 1) % 3], _settlement(s), _now()) {}
            catch {}
    }

    function buyExactShares(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) trade {
        pool %= 2;
        uint256 amount = _size(x, _reserves(pool).energyShares);
        try amm.buyExactShares(
            _keys[pool], amount, type(uint256).max, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function addEnergy(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) {
        pool %= 2;
        uint256 energy = _size(x, _reserves(pool).energyShares) + 2;
        try amm.addEnergyLiquidity(
            _keys[pool], energy, bound(s >> 8, 1, energy), 0, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function addQuote(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) {
        pool %= 2;
        uint256 quote = _size(x, _reserves(pool).totalQuote) + 2;
        try amm.addQuoteLiquidity(
            _keys[pool], quote, bound(s >> 8, 1, quote), 0, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function harvest(uint256 who, uint256 pool) external as_(who) {
        try amm.harvest(_keys[pool % 2]) returns (uint256 quote) {
            harvested += quote;
            harvests++;
        } catch {}
    }

    function claimHarvest(uint256 who, uint256 pool, uint256 s) external as_(who) {
        try amm.claimHarvest(_keys[pool % 2], actors[(who % 3 + 1) % 3], _settlement(s)) returns (
            uint256 quote
        ) {
            claimed += quote;
        } catch {}
    }

    /// @dev Left to chance the price would hardly ever have stood and the pool have earned: so both are seen to, and the rest is chance.
    function recharge(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) {
        pool %= 2;
        kwh[pool].setDecayRate(0);
        try amm.rechargeTerms(_keys[pool]) returns (IDissipativeAMM.RechargeTerms memory terms) {
            uint256 later = _now() + 1 days;
            vm.warp(terms.opensAt < later ? later : terms.opensAt);
        } catch {
            return;
        }
        uint256 amount = x & 1 == 0 ? type(uint256).max : _size(x, _reserves(pool).energyShares / 100 + 1);
        try amm.recharge(_keys[pool], amount, 0, actors[who % 3], _settlement(s), _now()) {
            recharges++;
        } catch {}
    }

    /// @dev The one thing that makes a liquidity share poorer, by a fifth of what fees made it richer at most.
    function collect(uint256 pool) external {
        pool %= 2;
        uint256 before = amm.incomeOf(amm.idOf(_keys[pool])).kept;
        amm.collectProtocolFee(_keys[pool]);
        // But for what recharges since then rounded away, a few parts in 2^64 each.
        if (amm.incomeOf(amm.idOf(_keys[pool])).kept + 1_000 < before) fell[pool] = true;
        (product[pool], square[pool]) = (0, 0);
        _see(pool);
    }

    function remember(uint256 pool) external {
        amm.checkpoint(_keys[pool % 2]);
    }

    function passLiquidity(uint256 who, uint256 pool, uint256 x) external as_(who) {
        uint256 lp = uint256(PoolId.unwrap(amm.idOf(_keys[pool % 2])));
        uint256 mine = amm.balanceOf(actors[who % 3], lp);
        amm.transfer(actors[x % 3], lp, bound(x >> 8, 0, mine));
    }

    /// @dev What the reconciler does to a token: says a known loss, and takes it.
    function reconcile(uint256 token, uint256 x) external {
        DissipativeToken t = kwh[token % 2];
        if (x & 1 == 0) t.setPendingLoss(bound(x >> 8, 0, 300_000));
        else if (t.kept() > 0.5e18) t.cutTo(t.kept() - bound(x >> 8, 0, 0.02e18));
    }

    function add(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) {
        pool %= 2;
        uint256 shares = _size(x, _reserves(pool).energyShares);
        try amm.addLiquidity(
            _keys[pool], shares, type(uint256).max, 0, actors[who % 3], _settlement(s), _now()
        ) {}
            catch {}
    }

    function remove(uint256 who, uint256 pool, uint256 x, uint256 s) external as_(who) {
        pool %= 2;
        uint256 mine = amm.balanceOf(actors[who % 3], uint256(PoolId.unwrap(amm.idOf(_keys[pool]))));
        if (mine == 0) return;
        // No try: leaving always works.
        amm.removeLiquidity(_keys[pool], bound(x, 1, mine), 0, 0, actors[who % 3], _settlement(s), _now());
    }

    function deposit(uint256 who, uint256 token, uint256 x) external as_(who) {
        address t = token % 3 == 2 ? address(usd) : address(kwh[token % 3]);
        try amm.deposit(t, token % 7 == 0 ? type(uint256).max : _size(x, 1e10), actors[(who % 3 + 1) % 3]) {}
            catch {}
    }

    function withdraw(uint256 who, uint256 token, uint256 x) external as_(who) {
        address t = token % 3 == 2 ? address(usd) : address(kwh[token % 3]);
        uint256 mine = amm.balanceOf(actors[who % 3], uint160(t));
        if (mine != 0) amm.withdraw(t, bound(x, 1, mine), actors[who % 3]);
    }

    function donate(uint256 who, uint256 token, uint256 x) external as_(who) {
        if (token % 3 == 2) {
            try usd.transfer(address(amm), _size(x, 1e8)) {} catch {}
        } else {
            try kwh[token % 3].transferShares(address(amm), Shares.wrap(_size(x, 1e10))) {} catch {}
        }
    }

    function waitAWhile(uint256 time) external {
        vm.warp(_now() + bound(time, 1, 2 days));
    }

    function changeRate(uint256 token, uint256 rate) external {
        // Often so low that a pool earns its half.
        kwh[token % 2].setDecayRate(rate & 1 == 0 ? bound(rate >> 8, 0, 1e9) : bound(rate >> 8, 0, 5e12));
    }
}

/// forge-config: default.invariant.runs = 16
/// forge-config: default.invariant.depth = 100
/// forge-config: default.invariant.fail-on-revert = true
contract DissipativeAMMInvariantTest is MarketTest {
    MarketHandler internal handler;
    PoolKey[2] internal keys;
    address internal treasury = makeAddr("treasury");

    function setUp() public override {
        super.setUp();
        keys[0] = key;
        keys[1] = keyOf(address(heat), address(usd), 0, 0);
        // The first charges a carry; the protocol has its share from the second week.
        keys[0] = carryKey(FEE, 1 days, 100_000);
        vm.startPrank(feeController);
        amm.setFeeRecipient(treasury);
        amm.setFee(200_000);
        vm.stopPrank();
        open(keys[0], 10_000 * KWH, 2_000 * USD);
        open(keys[1], 3_000, 1_700);
        DissipativeToken[2] memory tokens = [kwh, heat];
        handler = new MarketHandler(amm, usd, tokens, keys);
        targetContract(address(handler));
    }

    /// @dev What the curve needs is there: ys·I ≤ yt, exactly.
    function invariant_ActiveNeverExceedsTotal() public view {
        for (uint256 i; i < 2; i++) {
            IDissipativeAMM.Reserves memory r = amm.reservesOf(amm.idOf(keys[i]));
            assertLe(r.staticQuote * (i == 0 ? kwh : heat).index(), r.totalQuote * WAD);
        }
    }

    /// @dev Fees and roundings only ever add to a liquidity share.
    function invariant_ProductPerLiquidityNeverFalls() public view {
        assertFalse(handler.fell(0));
        assertFalse(handler.fell(1));
    }

    function invariant_PoolsNeverRunDry() public view {
        for (uint256 i; i < 2; i++) {
            IDissipativeAMM.Reserves memory r = amm.reservesOf(amm.idOf(keys[i]));
            assertGt(r.energyShares, 0);
            assertGt(r.staticQuote, 0);
            assertGe(r.liquidity, 1_000);
        }
    }

    function invariant_TradesNeverTakeProductOrIdle() public view {
        assertFalse(handler.tradeTook());
    }

    /// @dev Nobody can bring the average to where no price ever was.
    function invariant_AverageLiesAmongThePricesThatWere() public view {
        for (uint256 i; i < 2; i++) {
            int256 ema = amm.reservesOf(amm.idOf(keys[i])).emaTick;
            assertGe(ema, handler.lowest(i));
            assertLe(ema, handler.highest(i));
        }
    }

    /// @dev Everybody's claims together are no more than harvests took out of the pools.
    function invariant_ClaimsAreNeverMoreThanWasHarvested() public view {
        assertLe(_claimable() + handler.claimed(), handler.harvested());
    }

    function _claimable() internal view returns (uint256 sum) {
        for (uint256 i; i < 2; i++) {
            sum += amm.harvestOf(keys[i], alice) + amm.harvestOf(keys[i], treasury);
            for (uint256 j; j < 3; j++) {
                sum += amm.harvestOf(keys[i], handler.actors(j));
            }
        }
    }

    /// @dev Everybody could leave at once.
    function invariant_Solvent() public view {
        IDissipativeAMM.Reserves memory a = amm.reservesOf(amm.idOf(keys[0]));
        IDissipativeAMM.Reserves memory b = amm.reservesOf(amm.idOf(keys[1]));
        assertGe(Shares.unwrap(kwh.sharesOf(address(amm))), a.energyShares + _inside(address(kwh)));
        assertGe(Shares.unwrap(heat.sharesOf(address(amm))), b.energyShares + _inside(address(heat)));
        assertGe(
            usd.balanceOf(address(amm)), a.totalQuote + b.totalQuote + _inside(address(usd)) + _claimable()
        );
    }

    function invariant_LiquidityIsWhatItsHoldersHave() public view {
        for (uint256 i; i < 2; i++) {
            PoolId pool = amm.idOf(keys[i]);
            uint256 lp = uint256(PoolId.unwrap(pool));
            uint256 held = amm.balanceOf(alice, lp) + amm.balanceOf(treasury, lp) + 1_000;
            for (uint256 j; j < 3; j++) {
                held += amm.balanceOf(handler.actors(j), lp);
            }
            assertEq(amm.reservesOf(pool).liquidity, held);
        }
    }

    function _inside(address token) internal view returns (uint256 sum) {
        for (uint256 j; j < 3; j++) {
            sum += amm.balanceOf(handler.actors(j), uint160(token));
        }
    }
}
